namespace Reconciler.Model;

/// <summary>Some characters of a document and where they stand.</summary>
/// <param name="Text">The characters as printed, white space folded.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Excerpt(string Text, Span Span);
