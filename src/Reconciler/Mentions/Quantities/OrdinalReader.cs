using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Reads positions in a series: 8th, twenty-first, second-largest, 第八届, 首个.</summary>
internal sealed class OrdinalReader(
    NumberLexicon numbers,
    OrdinalLexicon lexicon,
    ContextLexicon contexts,
    NounLexicon nouns,
    EnglishNounPhrase phrases,
    ChineseNumeral chinese
)
{
    /// <summary>The ordinal that starts at a token, or the tokens of one that is no claim; null where none starts here.</summary>
    public QuantityMatch? Read(SentenceTokens tokens, int at)
    {
        if (tokens.Is(at, TokenKind.Ideograph))
        {
            return ReadChinese(tokens, at);
        }

        if (Position(tokens, at) is not { } position)
        {
            return null;
        }

        var (number, end) = position;
        if (IsNoClaim(tokens, at, end))
        {
            return QuantityMatch.Nothing(at, end);
        }

        var rest = tokens.IsHyphen(end) ? end + 1 : end;
        if (lexicon.Superlatives.Contains(tokens.Norm(rest)))
        {
            // Second-largest and second most populous: what is ranked comes after the superlative.
            rest = tokens.Norm(rest) is "most" or "least" && tokens.Is(rest + 1, TokenKind.Word) ? rest + 2 : rest + 1;
        }
        else if (rest > end)
        {
            return QuantityMatch.Nothing(at, end);
        }

        var phrase = phrases.Singular(tokens, rest);
        var head = phrase is null ? "" : tokens.Norm(phrase.Head);
        var isWord = tokens.Is(at, TokenKind.Word);
        if (isWord && (lexicon.NotBefore.Contains(head) || (IsInTitle(tokens, at) && !lexicon.Series.Contains(head))))
        {
            return QuantityMatch.Nothing(at, end);
        }

        if (isWord && phrase is null && rest == end && !tokens.Is(end, TokenKind.Word))
        {
            // "came second." is a rank; "a second" is time.
            return tokens.Norm(at - 1) is "a" or "the" or "" or "," ? QuantityMatch.Nothing(at, end) : Match(tokens, at, end, number, null);
        }

        return Match(tokens, at, Math.Max(end, phrase is null && rest > end ? rest : end), number, phrase);
    }

    private static QuantityMatch Match(SentenceTokens tokens, int first, int end, decimal number, NounPhrase? phrase)
    {
        // A proper name keeps its words to itself.
        var whole = phrase is not null && !tokens.IsCapitalised(phrase.Head) ? phrase.End : end;
        var of = phrase is null ? "" : tokens.Norm(phrase.Head);
        return new QuantityMatch(first, whole, MentionKind.Ordinal, new OrdinalValue((int)number, of));
    }

    private bool IsNoClaim(SentenceTokens tokens, int first, int end)
    {
        var next = tokens.Norm(end);
        var isEnumeration = tokens.IsStart(first) && next is "," or ":";
        var isDate =
            Month(tokens, first - 1) || Month(tokens, end) || (next is "of" && Month(tokens, end + 1)) || (tokens.Is(first - 1, ".") && Month(tokens, first - 2));
        var joinsWord = tokens.IsHyphen(first - 1);
        var isDay = tokens.Is(first, TokenKind.Number) && tokens.Norm(first - 2) is "on" && tokens.Is(first - 1, "the") && !tokens.Is(end, TokenKind.Word);
        // "The first three months" counts months; "first 2025 edition" is rare.
        var isFollowedByNumber = tokens.Is(end, TokenKind.Number) || numbers.Units.ContainsKey(next) || numbers.Tens.ContainsKey(next);
        var isFraction = lexicon.NotBefore.Contains(next) || (next is "of" && tokens.Norm(first - 1) is "a" or "one");
        return isEnumeration || isDate || joinsWord || isDay || isFraction || isFollowedByNumber || lexicon.NotAfter.Contains(tokens.Norm(first - 1));
    }

    /// <summary>A capitalised ordinal word inside a sentence belongs to a title.</summary>
    private static bool IsInTitle(SentenceTokens tokens, int at) =>
        tokens.IsCapitalised(at) && (!tokens.IsStart(at) || (tokens.IsCapitalised(at + 1) && tokens.IsCapitalised(at + 2)));

    /// <summary>The number and the token after it: 8 th, twenty - first, first.</summary>
    private (decimal Number, int End)? Position(SentenceTokens tokens, int at)
    {
        if (tokens.Is(at, TokenKind.Number))
        {
            return tokens.IsAttached(at + 1)
                && tokens.Norm(at + 1) is "st" or "nd" or "rd" or "th"
                && DigitNumber.TryParse(tokens.Norm(at), out var digits, out var resolution)
                && resolution == 1
                && digits is >= 1 and <= int.MaxValue
                ? (digits, at + 2)
                : null;
        }

        var norm = tokens.Norm(at);
        if (numbers.Tens.TryGetValue(norm, out var tens) && tokens.IsHyphen(at + 1) && numbers.Ordinals.TryGetValue(tokens.Norm(at + 2), out var last) && last < 10)
        {
            return (tens + last, at + 3);
        }

        // "one-third" was read as a fraction; "thirds" are none.
        return numbers.Ordinals.TryGetValue(norm, out var ordinal) && !numbers.Units.ContainsKey(tokens.Norm(at - 1)) ? (ordinal, at + 1) : null;
    }

    private QuantityMatch? ReadChinese(SentenceTokens tokens, int at)
    {
        if (lexicon.ChineseFirst.TryMatch(tokens, at, out var first, out var firstEnd))
        {
            return ChineseMatch(tokens, at, firstEnd, 1, first);
        }

        if (!tokens.Is(at, lexicon.ChinesePrefix))
        {
            return null;
        }

        var number = chinese.Read(tokens, at + 1);
        if (number is not { Number: >= 1 and <= int.MaxValue } || number.Number != decimal.Truncate(number.Number))
        {
            return null;
        }

        if (lexicon.ChineseNot.TryMatch(tokens, number.End, out _, out var end))
        {
            return QuantityMatch.Nothing(at, end);
        }

        return lexicon.ChineseSeries.TryMatch(tokens, number.End, out var of, out end)
            ? ChineseMatch(tokens, at, end, number.Number, of)
            : ChineseMatch(tokens, at, number.End, number.Number, "");
    }

    private QuantityMatch ChineseMatch(SentenceTokens tokens, int first, int end, decimal number, string of)
    {
        var hasNoun = nouns.Chinese.TryMatch(tokens, end, out var noun, out var nounEnd);
        return new QuantityMatch(
            first,
            hasNoun ? nounEnd : end,
            MentionKind.Ordinal,
            new OrdinalValue((int)number, of.Length > 0 || !hasNoun ? of : noun)
        );
    }

    private bool Month(SentenceTokens tokens, int at) => tokens.IsCapitalised(at) && contexts.Months.Contains(tokens.Norm(at));
}
