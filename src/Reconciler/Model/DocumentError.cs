namespace Reconciler.Model;

/// <summary>A file that could not be read, and why. The others are still processed.</summary>
/// <param name="Name">The file, as people see it.</param>
/// <param name="Message">What is wrong, in one line.</param>
public sealed record DocumentError(string Name, string Message);
