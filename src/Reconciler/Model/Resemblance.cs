namespace Reconciler.Model;

/// <summary>Two topics that were kept apart although their names nearly agree: a person must look.</summary>
/// <param name="First">Key of the one.</param>
/// <param name="Second">Key of the other.</param>
/// <param name="FirstName">The name of the first that comes nearest.</param>
/// <param name="SecondName">The name of the second that comes nearest.</param>
/// <param name="Match">Why it is unsure.</param>
public sealed record Resemblance(string First, string Second, TopicName FirstName, TopicName SecondName, NameMatch Match);
