namespace Reconciler.Language.Words;

/// <summary>The kind of a folded character, as a bit, so that a word's kinds can be put together.</summary>
internal static class CharacterKind
{
    /// <summary>Chinese character.</summary>
    public const uint Ideograph = 1;

    /// <summary>Arabic digit.</summary>
    public const uint Digit = 2;

    /// <summary>Any other letter.</summary>
    public const uint Letter = 4;

    /// <summary>Chinese number word.</summary>
    public const uint Numeral = 8;

    /// <summary>White space.</summary>
    public const uint Space = 16;

    /// <summary>Punctuation and everything else.</summary>
    public const uint Other = 32;

    /// <summary>The kind.</summary>
    public static uint Of(char character) =>
        character switch
        {
            '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '千' or '万' or '亿' or '〇' or '零' or '两' =>
                Numeral,
            _ when CharacterFolding.IsIdeograph(character) => Ideograph,
            _ when char.IsDigit(character) => Digit,
            _ when char.IsLetter(character) || char.IsSurrogate(character) => Letter,
            _ when char.IsWhiteSpace(character) => Space,
            _ => Other,
        };
}
