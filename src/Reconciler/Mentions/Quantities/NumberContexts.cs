using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Tells numbers that count something from those that are part of a date, a time, a name, a score or a code.</summary>
internal sealed class NumberContexts(ContextLexicon lexicon)
{
    /// <summary>
    /// Where a row of digits that is no quantity ends: 2025-02-25, 08:07, +86 10 1234 5678, 3.1.4; the start itself where the
    /// number at <paramref name="at"/> is no such row.
    /// </summary>
    public static int EndOfCode(SentenceTokens tokens, int at)
    {
        if (!tokens.Is(at, TokenKind.Number))
        {
            return at;
        }

        var end = at + 1;
        var joints = 0;
        var isCode = false;
        while (
            tokens.Is(end + 1, TokenKind.Number)
            && tokens.IsAttached(end)
            && tokens.IsAttached(end + 1)
            && tokens.Norm(end) is "-" or ":" or "/" or "："
        )
        {
            isCode |= !tokens.Is(end, "-") || ++joints > 1;
            end += 2;
        }

        while (tokens.Is(end, TokenKind.Number) && !(tokens.Norm(end).Length == 3 && tokens.Norm(at).Length <= 3))
        {
            isCode = true;
            end++;
        }

        return isCode ? end : at;
    }

    /// <summary>Whether the number is no quantity for what stands around it, whatever follows.</summary>
    public bool IsNoQuantity(SentenceTokens tokens, NumberReading number) =>
        TouchesName(tokens, number) || IsLabelled(tokens, number) || IsDateOrTime(tokens, number) || IsHeadingNumber(tokens, number);

    /// <summary>Whether a number without hedge, scale or currency is a year.</summary>
    public bool IsYear(SentenceTokens tokens, NumberReading number, bool countsSomething)
    {
        if (!number.IsBareDigits || tokens.Norm(number.First).Length != 4 || number.Number < lexicon.FirstYear || number.Number > lexicon.LastYear)
        {
            return false;
        }

        return number.Number % 100 != 0 || !countsSomething || IsAfterTimeWord(tokens, number.First);
    }

    /// <summary>Whether "one" is a pronoun here.</summary>
    public bool IsPronounOne(SentenceTokens tokens, NumberReading number) =>
        lexicon.NotOneAfter.Contains(tokens.Norm(number.First - 1))
        || lexicon.NotOneBefore.Contains(tokens.Norm(number.End))
        || tokens.Norm(number.End).StartsWith('\'')
        || tokens.Is(number.End, TokenKind.Punctuation);

    /// <summary>Whether two numbers with a hyphen are the result of a match rather than a range.</summary>
    public bool IsScore(SentenceTokens tokens, int first, int end)
    {
        for (var at = first - 3; at < first; at++)
        {
            if (lexicon.Scores.Contains(tokens.Norm(at)))
            {
                return true;
            }
        }

        return lexicon.Scores.Contains(tokens.Norm(end));
    }

    /// <summary>Whether a number that counts nothing belongs to a name: "Terminal 2", "10 Downing Street", the Seven.</summary>
    public bool IsBarePartOfName(SentenceTokens tokens, NumberReading number)
    {
        if (lexicon.Labels.Contains(tokens.Norm(number.First - 1)))
        {
            return true;
        }

        var afterName = tokens.Is(number.First - 1, TokenKind.Word) && tokens.IsCapitalised(number.First - 1) && !tokens.IsStart(number.First - 1);
        var beforeName = tokens.IsCapitalised(number.End) && !tokens.IsHyphen(number.End);
        var isName = number.Form == NumberForm.Words && tokens.IsCapitalised(number.First) && !tokens.IsStart(number.First);
        return afterName || beforeName || isName || (number.Form == NumberForm.Words && tokens.Norm(number.First - 1) is "the" or "these" or "those");
    }

    private static bool TouchesName(SentenceTokens tokens, NumberReading number)
    {
        var first = number.First;
        if (tokens.IsAttached(first))
        {
            var before = tokens.Norm(first - 1);
            var joinsWord = tokens.IsAttached(first - 1) && (tokens.Is(first - 2, TokenKind.Word) || tokens.Is(first - 2, TokenKind.Number));
            if (
                tokens.Is(first - 1, TokenKind.Word)
                || (before is "-" or "." or "/" or ":" or "_" or "@" or "'" && joinsWord)
                || before is "#" or "\\" or "№" or "="
            )
            {
                return true;
            }
        }

        var isZeroPadded = number.IsBareDigits && tokens.Norm(first) is { Length: > 1 } digits && digits[0] == '0';
        var end = number.End;
        return isZeroPadded
            || (
                tokens.IsAttached(end)
                && (
                    tokens.Norm(end) is "_" or "@" or "\\"
                    || (tokens.Norm(end) is "/" or ":" && tokens.IsAttached(end + 1) && tokens.Is(end + 1, TokenKind.Word))
                )
            );
    }

    private bool IsLabelled(SentenceTokens tokens, NumberReading number)
    {
        if (number.Form != NumberForm.Digits && !tokens.IsCapitalised(number.First))
        {
            return false;
        }

        if (tokens.Is(number.First - 1, ".") && tokens.IsAttached(number.First - 1))
        {
            return lexicon.AbbreviatedLabels.Contains(tokens.Norm(number.First - 2));
        }

        // "Phase 2" is a label; "in phase 2 patients" counts.
        var norm = tokens.Norm(number.First - 1);
        return lexicon.SureLabels.Contains(norm) || (lexicon.Labels.Contains(norm) && tokens.HasCapital(number.First - 1));
    }

    private bool IsDateOrTime(SentenceTokens tokens, NumberReading number)
    {
        if (number.Form == NumberForm.Digits && number.Scale == 1)
        {
            var before = tokens.Is(number.First - 1, ".") ? number.First - 2 : number.First - 1;
            var isDay = number.Number <= 31 || tokens.Norm(number.First).Length == 4;
            if (isDay && (IsMonth(tokens, before) || IsMonth(tokens, number.End) || IsMonth(tokens, number.End + 1) && tokens.Is(number.End, "of")))
            {
                return true;
            }
        }

        var norm = tokens.Norm(number.End);
        var isClock =
            lexicon.Clock.Contains(norm)
            || (
                norm is "a" or "p" or "o" && tokens.Norm(number.End + 1) is "." or "'clock" && tokens.Norm(number.End + 2) is "m" or ""
                || tokens.Is(number.End + 1, "'clock")
            );
        return isClock && number.Number < 2400;
    }

    /// <summary>1. or (2) at the start of a line.</summary>
    private static bool IsHeadingNumber(SentenceTokens tokens, NumberReading number) =>
        number.IsBareDigits
        && (
            (number.First == 0 && tokens.IsAttached(number.End) && tokens.Norm(number.End) is "." or ")" or "、" or "．")
            || (number.First == 1 && tokens.Is(0, "(") && tokens.Is(number.End, ")"))
        );

    private bool IsMonth(SentenceTokens tokens, int at) => tokens.IsCapitalised(at) && lexicon.Months.Contains(tokens.Norm(at));

    private bool IsAfterTimeWord(SentenceTokens tokens, int first) => lexicon.BeforeYears.Contains(tokens.Norm(first - 1));
}
