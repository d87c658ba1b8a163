namespace Reconciler.Model;

/// <summary>A paragraph or line and what it is.</summary>
/// <param name="Index">Position in <see cref="Document.Passages"/>.</param>
/// <param name="Span">Its characters, without surrounding white space.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Language">BCP 47: <c>en</c> or <c>zh</c>.</param>
/// <param name="Section">Index of its section.</param>
/// <param name="RepeatOf">Index of the earlier passage with the same words; such a passage makes no claims again.</param>
public sealed record Passage(int Index, Span Span, PassageKind Kind, string Language, int Section, int? RepeatOf = null);
