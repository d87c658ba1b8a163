using Reconciler.Model;

namespace Reconciler.Language;

/// <summary>A word with what the models say of it.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Its lemma; for Chinese the form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">The treebank's own tag; empty for Chinese.</param>
/// <param name="Head">Its head, counted from 1 in the sentence; 0 is the root, -1 where no tree is known (Chinese).</param>
/// <param name="Deprel">Its relation in Universal Dependencies; empty where no tree is known.</param>
/// <param name="EntityTag">IOB2: <c>B-PER</c>, <c>I-ORG</c>, <c>O</c>.</param>
internal sealed record ParsedToken(Span Span, string Form, string Lemma, string Upos, string Xpos, int Head, string Deprel, string EntityTag);
