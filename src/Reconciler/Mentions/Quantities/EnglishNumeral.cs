using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Reads English number words: seven, twenty-five, one hundred and five, a dozen, two and a half million, one-third.</summary>
internal sealed class EnglishNumeral(NumberLexicon lexicon)
{
    /// <summary>The number that starts at a token; null where there is none.</summary>
    public NumberReading? Read(SentenceTokens tokens, int first)
    {
        var at = first;
        if (IsArticle(tokens, at) && !StartsLargeNumber(tokens, at + 1))
        {
            return Share(tokens, first);
        }

        if ((HalfOfLarge(tokens, first) ?? Share(tokens, first)) is { } part)
        {
            return part;
        }

        decimal total = 0,
            section = 0,
            resolution = 1,
            scaleOfAll = 1;
        var end = first;
        if (IsArticle(tokens, at))
        {
            (section, at) = (1, at + 1);
        }

        while (at < tokens.Count)
        {
            var next = end > first ? SkipLink(tokens, at) : at;
            var norm = tokens.Norm(next);
            if (lexicon.Tens.TryGetValue(norm, out var tens) && section % 100 == 0)
            {
                section += tens;
                resolution = 1;
            }
            else if (lexicon.Units.TryGetValue(norm, out var unit) && CanTakeUnit(section, unit))
            {
                section += unit;
                resolution = 1;
            }
            else if (lexicon.Multipliers.TryGetValue(norm, out var multiplier) && section is > 0 and < 100)
            {
                section *= multiplier;
                resolution = multiplier == 100 ? 100 : 1;
            }
            else if (lexicon.Scales.TryGetValue(norm, out var scale) && section > 0 && section <= NumberReading.Limit / scale)
            {
                scaleOfAll = total == 0 ? scale : 1;
                total += section * scale;
                resolution *= scale;
                section = 0;
            }
            else
            {
                break;
            }

            at = end = next + 1;
        }

        if (end == first)
        {
            return null;
        }

        return new NumberReading(total + section, resolution, first, end, NumberForm.Words) { Scale = scaleOfAll };
    }

    /// <summary>A half, one-third, three quarters; only where it is hyphenated or "of" follows, as "third" is also an ordinal.</summary>
    private NumberReading? Share(SentenceTokens tokens, int first)
    {
        var at = first;
        decimal over = 1;
        if (IsArticle(tokens, at) || lexicon.Units.ContainsKey(tokens.Norm(at)))
        {
            over = lexicon.Units.GetValueOrDefault(tokens.Norm(at), 1);
            at = tokens.IsHyphen(at + 1) ? at + 2 : at + 1;
        }
        else if (!tokens.Is(at, "half"))
        {
            return null;
        }

        if (!lexicon.Denominators.TryGetValue(tokens.Norm(at), out var under) || over == 0 || over >= under)
        {
            return null;
        }

        var hyphenated = at > first && tokens.IsHyphen(at - 1);
        var half = under == 2;
        var before = tokens.Norm(first - 1);
        var fits = hyphenated || tokens.Is(at + 1, "of") || (half && at == first && tokens.Norm(at + 1) is "the" or "all" or "its" or "their");
        return !fits || before is "first" or "second" or "other"
            ? null
            : new NumberReading(over / under, 0.01m, first, at + 1, NumberForm.Words) { IsShare = true };
    }

    /// <summary>Half a million, half a dozen.</summary>
    private NumberReading? HalfOfLarge(SentenceTokens tokens, int first)
    {
        var large = tokens.Norm(first + 2);
        return tokens.Is(first, "half")
            && IsArticle(tokens, first + 1)
            && (lexicon.Scales.TryGetValue(large, out var scale) || lexicon.Multipliers.TryGetValue(large, out scale))
            ? new NumberReading(scale / 2, scale > 12 ? scale / 10 : 1, first, first + 3, NumberForm.Words) { Scale = scale }
            : null;
    }

    /// <summary>Whether "a" begins a number here: a hundred, a dozen, a million.</summary>
    private bool StartsLargeNumber(SentenceTokens tokens, int at) =>
        lexicon.Multipliers.ContainsKey(tokens.Norm(at)) || lexicon.Scales.ContainsKey(tokens.Norm(at));

    private static bool IsArticle(SentenceTokens tokens, int at) => tokens.Norm(at) is "a" or "an";

    private static bool CanTakeUnit(decimal section, decimal unit) =>
        section == 0 || (unit > 0 && ((section % 100 == 0) || (section % 10 == 0 && section % 100 >= 20 && unit < 10)));

    /// <summary>Past the hyphen of "twenty-five" or the "and" of "hundred and five", where a number word follows.</summary>
    private int SkipLink(SentenceTokens tokens, int at)
    {
        if (!tokens.IsHyphen(at) && !(tokens.Is(at, "and") && IsLarge(tokens.Norm(at - 1))))
        {
            return at;
        }

        var norm = tokens.Norm(at + 1);
        return lexicon.Units.ContainsKey(norm) || lexicon.Tens.ContainsKey(norm) || IsLarge(norm) ? at + 1 : at;
    }

    private bool IsLarge(string norm) => lexicon.Multipliers.ContainsKey(norm) || lexicon.Scales.ContainsKey(norm);
}
