using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>A name as one place of the text prints it, before it is known which others are of the same thing.</summary>
/// <param name="Span">Its characters, without titles.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Kind">What its form or the words around it show it to be the name of.</param>
/// <param name="Printed">Its characters, white space folded.</param>
/// <param name="Title">The person's title beside it; empty where there is none.</param>
internal sealed record FoundName(Span Span, int Sentence, NameKind Kind, string Printed, string Title);
