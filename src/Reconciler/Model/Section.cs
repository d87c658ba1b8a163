namespace Reconciler.Model;

/// <summary>A headed part of a document that talks about one thing. Dates and pronouns of one section say nothing of another.</summary>
/// <param name="Index">Position in <see cref="Document.Sections"/>.</param>
/// <param name="Heading">The heading; null for the part before the first, or an undivided article.</param>
/// <param name="Span">From the heading to the end of the last passage.</param>
/// <param name="Dateline">The section's own dateline; a digest of wire stories has one in each.</param>
public sealed record Section(int Index, Excerpt? Heading, Span Span, Dateline? Dateline = null);
