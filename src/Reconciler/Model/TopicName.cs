namespace Reconciler.Model;

/// <summary>A name for a topic and the first place where a document uses it.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Document"><see cref="Document.Name"/>.</param>
/// <param name="Span">Where it is printed.</param>
public sealed record TopicName(string Name, string Document, Span Span);
