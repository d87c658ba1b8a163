namespace Reconciler.Training;

/// <summary>A sentence with the tags of its words.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Tags">The tags in IOB2.</param>
internal sealed record TaggedSentence(string[] Forms, string[] Tags);
