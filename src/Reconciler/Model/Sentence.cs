namespace Reconciler.Model;

/// <summary>A sentence, or a heading taken as one.</summary>
/// <param name="Index">Position in <see cref="Document.Sentences"/>.</param>
/// <param name="Span">Its characters; a dateline in front is left out.</param>
/// <param name="Passage">Index of its passage.</param>
/// <param name="Section">Index of its section.</param>
/// <param name="Kind">What its passage is.</param>
/// <param name="Language">BCP 47: <c>en</c> or <c>zh</c>.</param>
public sealed record Sentence(int Index, Span Span, int Passage, int Section, PassageKind Kind, string Language);
