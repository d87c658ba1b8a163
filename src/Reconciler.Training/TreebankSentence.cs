namespace Reconciler.Training;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="StartsParagraph">Whether a document or paragraph begins with it.</param>
internal sealed record TreebankSentence(TreebankToken[] Tokens, bool StartsParagraph)
{
    /// <summary>The forms.</summary>
    public string[] Forms { get; } = [.. Tokens.Select(token => token.Form)];
}
