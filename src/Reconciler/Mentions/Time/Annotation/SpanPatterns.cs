using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Counted units: how long ("the past two months", "10-year"), how long ago, how often.</summary>
internal static class SpanPatterns
{
    private const int MostAttributes = 3;

    public static TimexReading? Read(TokenLine line, int at) =>
        TimexReading.Longest(TimexReading.Longest(Counted(line, at), Uncounted(line, at)), Recurring(line, at));

    /// <summary>"two days", "the next 12 to 18 months", "two-year", "six weeks ago".</summary>
    private static TimexReading? Counted(TokenLine line, int at)
    {
        var start = line.Norm(at) is "the" or "these" or "those" ? at + 1 : at;
        var shift = line.Read(start, WordKind.SpanShift);
        if (Amount.Read(line, shift?.End ?? start) is not { } amount || IsPartOfNumber(line, shift?.End ?? start))
        {
            return null;
        }

        var more = amount;
        if (line.Norm(amount.End) is "to" or "or" or "-" && Amount.Read(line, amount.End + 1) is { Number: not null } upper)
        {
            more = upper;
        }

        if (
            Unit(line, more.End) is not { } unit
            || (more.Number is null && line[unit.End - 1].Norm is [.., not 's'] && !line.Is(unit.End - 1, TokenKind.Ideograph))
        )
        {
            return null;
        }

        // An attribute of a noun leaves the article to the noun: "the two-week trip".
        if (start > at && line.Norm(more.End) is "-")
        {
            return null;
        }

        // A quarter is a share, and a second an ordinal, more often than a time.
        if (
            amount.Number is 1 && unit.Unit is SpanUnit.Quarter or SpanUnit.Second && line.Norm(amount.End - 1) is "a"
            || (unit.Unit == SpanUnit.Quarter && line.Norm(more.End) is "-")
        )
        {
            return null;
        }

        if (line.Is(unit.End - 1, TokenKind.Ideograph) && ChineseDuration.Continue(line, more, unit.Unit, unit.End) is { } compound)
        {
            return Directed(line, compound.End, compound.Whole, compound.Unit)
                ?? new TimexReading(compound.End, _ => TimexValue.Duration(compound.Value));
        }

        var value = DurationValue.Of(more == amount ? amount.Number : more.Number, unit.Unit);
        if (start == at && shift is null && Directed(line, unit.End, amount.Number, unit.Unit) is { } directed)
        {
            return directed;
        }

        var end = line.Norm(unit.End) is "and" && line.Norm(unit.End + 1) is "a" && line.Norm(unit.End + 2) is "half" ? unit.End + 3 : unit.End;
        if (end > unit.End && amount.Number is { } number)
        {
            value = DurationValue.Of(number + 0.5m, unit.Unit);
        }

        var approximate = line.Norm(end) is "or" && line.Norm(end + 1) is "so";
        var side = shift?.Word.Value ?? 0;
        return new TimexReading(
            approximate ? end + 2 : end,
            context =>
                TimexValue.Duration(value) with
                {
                    Modifier = approximate ? TimexModifier.Approx : TimexModifier.None,
                    Days = more.Number is { } count ? DistanceResolution.Days(context.Report, count, unit.Unit, side) : null,
                }
        );
    }

    /// <summary>"years", "recent months", "the coming weeks".</summary>
    private static TimexReading? Uncounted(TokenLine line, int at)
    {
        var start = line.Norm(at) is "the" ? at + 1 : at;
        var shift = line.Read(start, WordKind.SpanShift);
        if (
            (start > at && shift is null)
            || line.Read(shift?.End ?? start, WordKind.SpanUnit) is not { } unit
            || !line.Norm(unit.End - 1).EndsWith('s')
            || (SpanUnit)unit.Word.Value <= SpanUnit.Hour
            || (SpanUnit)unit.Word.Value is SpanUnit.Weekend or SpanUnit.Quarter or SpanUnit.Night
            || IsAge(line, unit.End)
        )
        {
            return null;
        }

        var kind = (SpanUnit)unit.Word.Value;
        return Directed(line, unit.End, null, kind) ?? new TimexReading(unit.End, _ => TimexValue.Duration(DurationValue.Of(null, kind)));
    }

    /// <summary>"every month", "each Thursday", "daily".</summary>
    private static TimexReading? Recurring(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.Frequency) is { } frequency)
        {
            var value = DurationValue.Of(1, (SpanUnit)frequency.Word.Value);
            return new TimexReading(frequency.End, _ => new TimexValue(TimexType.Set, value) { Freq = "1X" });
        }

        if (line.Read(at, WordKind.Every) is not { } every || line.Norm(at) is "most")
        {
            return null;
        }

        every = line.Norm(every.End) is "隔" or "个" ? (every.Word, every.End + 1) : every;
        var quant = line.Norm(at) is "each" ? "EACH" : "EVERY";
        var amount = Amount.Read(line, every.End);
        var next = amount?.End ?? every.End;
        if (line.Read(next, WordKind.SpanUnit) is { } unit && !(line.Read(next, WordKind.Weekday)?.End > unit.End))
        {
            var value = DurationValue.Of(amount is { } several ? several.Number : 1, (SpanUnit)unit.Word.Value);
            return new TimexReading(unit.End, _ => new TimexValue(TimexType.Set, value) { Quant = quant });
        }

        return line.Read(next, WordKind.Weekday) is { } weekday
                ? new TimexReading(weekday.End, _ => new TimexValue(TimexType.Set, $"XXXX-WXX-{weekday.Word.Value}") { Quant = quant })
            : line.Norm(next) is "月" && DayAfter(line, next + 1) is { } day
                ? new TimexReading(day.End, _ => new TimexValue(TimexType.Set, $"XXXX-XX-{day.Number:D2}") { Quant = quant })
            : line.Read(next, WordKind.Month) is { } month
                ? new TimexReading(month.End, _ => new TimexValue(TimexType.Set, $"XXXX-{month.Word.Value:D2}") { Quant = quant })
            : null;
    }

    private static (int Number, int End)? DayAfter(TokenLine line, int at) =>
        ChineseNumber.OfDate(line, at) is { Number: >= 1 and <= 31 } day && line.Norm(day.End) is "日" or "号" ? (day.Number, day.End + 1) : null;

    /// <summary>The unit that is counted, behind a hyphen or words that change nothing.</summary>
    private static (SpanUnit Unit, int End)? Unit(TokenLine line, int at)
    {
        var hyphen = line.Norm(at) is "-" && !line.SpaceBefore(at);
        var next = hyphen || line.Norm(at) is "多" or "余" or "来" ? at + 1 : at;
        for (var i = 0; i < MostAttributes && !hyphen && line.Read(next, WordKind.UnitAttribute) is { } attribute; i++)
        {
            next = attribute.End;
        }

        return line.Read(next, WordKind.SpanUnit) is { } unit && !IsAge(line, unit.End) ? ((SpanUnit)unit.Word.Value, unit.End) : null;
    }

    private static TimexReading? Directed(TokenLine line, int at, decimal? number, SpanUnit unit)
    {
        var hyphen = line.Norm(at) is "-" ? 1 : 0;
        if (line.Read(at + hyphen, WordKind.Direction) is not { } direction)
        {
            return null;
        }

        return new TimexReading(
            direction.End,
            context =>
                number is not { } count
                    ? TimexValue.Date(direction.Word.Value < 0 ? "PAST_REF" : "FUTURE_REF")
                    : DistanceResolution.Resolve(context, count * direction.Word.Value, unit, direction.Word.FromDiscourse)
        );
    }

    /// <summary>"37 years old", "six-year-old".</summary>
    private static bool IsAge(TokenLine line, int at) =>
        line.Norm(at) is "old" or "olds" || (line.Norm(at) is "-" && line.Norm(at + 1) is "old" or "olds");

    private static bool IsPartOfNumber(TokenLine line, int at) =>
        line.Is(at, TokenKind.Number) && !line.SpaceBefore(at) && line.Norm(at - 1) is "$" or "/" or "." or ":";
}
