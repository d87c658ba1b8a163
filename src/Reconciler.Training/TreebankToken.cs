namespace Reconciler.Training;

/// <summary>A word of a treebank.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">The treebank's own tag.</param>
/// <param name="Head">Its head, counted from 1; 0 is the root.</param>
/// <param name="Deprel">Its relation.</param>
/// <param name="SpaceAfter">Whether white space follows.</param>
internal sealed record TreebankToken(string Form, string Lemma, string Upos, string Xpos, int Head, string Deprel, bool SpaceAfter);
