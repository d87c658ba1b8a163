namespace Reconciler.Model;

/// <summary>How many sources stand behind something.</summary>
/// <param name="Documents">Documents.</param>
/// <param name="Independent">Of those, how many are not copies of one another.</param>
public sealed record SourceCount(int Documents, int Independent);
