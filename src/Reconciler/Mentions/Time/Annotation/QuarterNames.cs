namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Quarters and halves, and the periods that accounts compare with: "the year-earlier quarter".</summary>
internal static class QuarterNames
{
    private const int MostAttributes = 4;

    public static TimexReading? Read(TokenLine line, int at) => TimexReading.Longest(Numbered(line, at), YearBefore(line, at));

    /// <summary>The quarter that a text is about: the last one named, else the one that the report lies in.</summary>
    public static TimexValue? Understood(TimexContext context) =>
        context.LastQuarter is { } quarter ? TimexValue.Date(quarter)
        : TimexCalendar.Around(context.Report, SpanUnit.Quarter, -1) is { } value ? TimexValue.Date(value)
        : null;

    /// <summary>"the third quarter", "third-quarter", "the fiscal first quarter of 1989", "this year's third quarter".</summary>
    private static TimexReading? Numbered(TokenLine line, int at)
    {
        var next = line.Norm(at) is "the" ? at + 1 : at;
        var isYearBefore = false;
        Func<TimexContext, int?>? year = null;
        if (
            line.Read(next, WordKind.PeriodShift) is { } side
            && line.Read(side.End, WordKind.SpanUnit) is { Word.Value: (int)SpanUnit.Year } ofYear
            && line.Norm(ofYear.End) is "'" or "'s"
        )
        {
            next = line.Norm(ofYear.End) is "'s" ? ofYear.End + 1 : ofYear.End + 2;
            year = context => context.Report.Year + side.Word.Value;
        }
        else if (CalendarPatterns.YearOf(line, next) is { } before && line.Norm(next) is not ("of" or "in" or ","))
        {
            next = before.End;
            next =
                line.Norm(next) is "'" && line.Norm(next + 1) is "s" ? next + 2
                : line.Norm(next) is "'s" ? next + 1
                : next;
            year = before.Year;
        }

        for (var i = 0; i < MostAttributes; i++)
        {
            if (YearAgo(line, next) is { } ago)
            {
                (isYearBefore, next) = (true, ago);
            }
            else if (
                line.Norm(next) is "fiscal" or "comparable" or "latest" or "same" or "-" or "current" && next > at - 1 && line.Norm(next) is not "-"
                || (line.Norm(next) is "-" && next > at)
            )
            {
                next++;
            }
            else
            {
                break;
            }
        }

        if (Division(line, next) is not { } division)
        {
            return null;
        }

        if (year is null && CalendarPatterns.YearOf(line, division.End) is { } after)
        {
            return new TimexReading(after.End, context => after.Year(context) is { } known ? Value(known, division.Number, division.IsHalf) : null);
        }

        return division.IsHalf && year is null
            ? null
            : new TimexReading(
                division.End,
                context =>
                    Compared(
                        isYearBefore,
                        Value(
                            (year is null ? YearOf(context, division.Number) : year(context) ?? context.Report.Year) - (isYearBefore ? 1 : 0),
                            division.Number,
                            division.IsHalf
                        )
                    )
            );
    }

    private static (int Number, bool IsHalf, int End)? Division(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.Quarter) is { } quarter)
        {
            return (quarter.Word.Value, false, quarter.End);
        }

        if (line.Read(at, WordKind.Half) is { } half)
        {
            return (half.Word.Value, true, half.End);
        }

        if (line.Norm(at) is "last" or "latter" && line.Norm(at + 1) is "half")
        {
            return (2, true, at + 2);
        }

        var hyphen = line.Norm(at + 1) is "-" && !line.SpaceBefore(at + 1) ? at + 2 : -1;
        return line.Read(at, WordKind.Ordinal) is { Word.Value: <= 4 } ordinal && hyphen > 0 && line.Norm(hyphen) is "quarter" or "quarters"
            ? (ordinal.Word.Value, false, hyphen + 1)
            : null;
    }

    /// <summary>"the year-ago quarter", "year-earlier", "the year-earlier period".</summary>
    private static TimexReading? YearBefore(TokenLine line, int at)
    {
        var start = line.Norm(at) is "the" ? at + 1 : at;
        if (
            start > at
            && line.Norm(start) is "quarter"
            && line.Norm(start + 1) is "a"
            && line.Norm(start + 2) is "year"
            && line.Norm(start + 3) is "ago" or "earlier"
        )
        {
            return new TimexReading(start + 4, DistanceResolution.YearBefore);
        }

        start = line.Norm(start) is "comparable" or "same" ? start + 1 : start;
        if (
            line.Norm(at) is "the"
            && line.Read(start, WordKind.ArticleShift) is { Word.Value: 0 } shift
            && line.Read(shift.End, WordKind.AccountPeriod) is { } latest
        )
        {
            return new TimexReading(latest.End, context => Understood(context));
        }

        if (
            Patterns.Integer(line.Norm(start), 4) is { } year and >= 1900 and < 2100
            && line.Read(start + 1, WordKind.AccountPeriod) is { } period
            && start > at
        )
        {
            return new TimexReading(
                period.End,
                context =>
                    TimexValue.Date(context.LastQuarter is { } quarter ? TimexCalendar.Year(year) + quarter[4..] : TimexCalendar.Year(year)) with
                    {
                        IsComparison = true,
                    }
            );
        }

        if (YearAgo(line, start) is not { } ago)
        {
            return null;
        }

        var end = line.Read(ago, WordKind.AccountPeriod)?.End;
        return end is null && start > at ? null : new TimexReading(end ?? ago, DistanceResolution.YearBefore);
    }

    private static int? YearAgo(TokenLine line, int at) =>
        line.Norm(at) is "year" && line.Norm(at + 1) is "-" && line.Norm(at + 2) is "ago" or "earlier" ? at + 3 : null;

    /// <summary>Of a quarter to come, told as past, the one of the year before.</summary>
    private static int YearOf(TimexContext context, int quarter) =>
        quarter > TimexCalendar.QuarterOf(context.Report) && context.Tense == Tense.Past ? context.Report.Year - 1 : context.Report.Year;

    private static TimexValue Compared(bool isYearBefore, TimexValue value) => value with { IsComparison = isYearBefore };

    private static TimexValue Value(int year, int number, bool isHalf) =>
        TimexValue.Date(isHalf ? $"{TimexCalendar.Year(year)}-H{number}" : TimexCalendar.Quarter(year, number));
}
