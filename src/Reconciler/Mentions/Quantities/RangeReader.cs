using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Reads the second number of a range: 10 to 12, 5-10%, between 10 and 12, $5 million to $10 million, 3万至5万.</summary>
internal sealed class RangeReader(QuantityLexicon lexicon)
{
    /// <summary>The range that begins with a number; null where none does. <paramref name="first"/> is where its currency sign begins.</summary>
    public NumberRange? Read(SentenceTokens tokens, NumberReading number, NumberReader numbers, int first)
    {
        if (number.IsShare || number.Vague is not null)
        {
            return null;
        }

        var at = SkipUnit(tokens, number.End, first < number.First);
        var hasBetween = tokens.Is(first - 1, "between");
        var joins = tokens.Norm(at) switch
        {
            "-" => tokens.IsAttached(at) == tokens.IsAttached(at + 1) && (number.Form != NumberForm.Words || !tokens.IsAttached(at)),
            "~" or "至" or "到" => true,
            // "From 10 to 12" and "by 10 to 12" are changes.
            "to" => tokens.Norm(first - 1) is not "from" and not "by",
            "and" => hasBetween,
            _ => false,
        };
        if (!joins)
        {
            return null;
        }

        var hasSign = lexicon.Currencies.Before(tokens.DocumentLanguage).TryMatch(tokens, at + 1, out _, out var afterSign);
        var next = hasSign ? afterSign : at + 1;
        if (numbers.Read(tokens, next) is not { IsShare: false, Vague: null } upper || (hasSign && first == number.First))
        {
            return null;
        }

        // "5% to 10%", but not "2.5% to 80 dollars".
        var unit = tokens.Printed(number.End, at);
        if (
            unit.Length > 0
            && !string.Equals(tokens.Printed(upper.End, Math.Min(upper.End + at - number.End, tokens.Count)), unit, StringComparison.Ordinal)
        )
        {
            return null;
        }

        var lower =
            number.Scale == 1 && upper.Scale > 1 && number.Number < upper.Number / upper.Scale ? number.Times(upper.Scale, number.End) : number;
        return lower is null || lower.Number >= upper.Number || upper.Number / 1000 > lower.Number
            ? null
            : new NumberRange(lower, upper, upper.End, hasBetween);
    }

    /// <summary>The value of a range.</summary>
    public static QuantityValue Apply(NumberRange range, string unit) =>
        new(range.Lower.Number, range.Lower.Number, range.Upper.Number, Bound.Between, unit);

    /// <summary>Past a percent sign or currency name that both numbers carry.</summary>
    private int SkipUnit(SentenceTokens tokens, int at, bool hasSign)
    {
        if (hasSign)
        {
            return at;
        }

        if (lexicon.Units.Units.TryMatch(tokens, at, out var unit, out var end) && unit.Kind == UnitKind.Percent)
        {
            return end;
        }

        return lexicon.Currencies.After.TryMatch(tokens, at, out _, out end) ? end : at;
    }
}
