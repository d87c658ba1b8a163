namespace Reconciler.Mentions.Names;

/// <summary>One phrase of a name under comparison: known to the lexicon, or a word or run of characters as it stands.</summary>
/// <param name="Text">Its folded words.</param>
/// <param name="Lexeme">What the lexicon knows of it; else null.</param>
/// <param name="IsDropped">Whether a comparison leaves it out (articles, prepositions).</param>
/// <param name="JoinsParts">Whether <c>and</c> or <c>&amp;</c> stands before it.</param>
/// <param name="Initials">First letters of its words, acronyms whole.</param>
/// <param name="IsChinese">Whether it is written in Chinese characters.</param>
internal sealed record NameToken(string Text, Lexeme? Lexeme, bool IsDropped, bool JoinsParts, string Initials, bool IsChinese)
{
    /// <summary>The concept, or the text where there is none.</summary>
    public string Concept => Lexeme?.Concept ?? Text;
}
