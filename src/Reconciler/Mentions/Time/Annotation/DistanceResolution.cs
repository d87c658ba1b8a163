using NodaTime;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Where a number of units from a day leads, in the unit that it is told in.</summary>
internal static class DistanceResolution
{
    private const int Farthest = 3000;

    public static TimexValue? Resolve(TimexContext context, decimal count, SpanUnit unit, bool fromDiscourse)
    {
        if (Math.Abs(count) > Farthest)
        {
            return TimexValue.Date(count < 0 ? "PAST_REF" : "FUTURE_REF");
        }

        if (unit == SpanUnit.Year && count == -1)
        {
            return YearBefore(context);
        }

        var from = fromDiscourse ? context.LastDay : context.Report;
        if (count != decimal.Truncate(count))
        {
            (count, unit) = unit switch
            {
                SpanUnit.Year => (decimal.Truncate(count * 12), SpanUnit.Month),
                SpanUnit.Decade => (decimal.Truncate(count * 10), SpanUnit.Year),
                SpanUnit.Week => (decimal.Truncate(count * 7), SpanUnit.Day),
                _ => (decimal.Truncate(count), unit),
            };
        }

        var whole = (int)count;
        return unit switch
        {
            SpanUnit.Hour or SpanUnit.Minute or SpanUnit.Second => TimexValue.Duration(DurationValue.Of(Math.Abs(whole), unit)),
            SpanUnit.Decade => Date(TimexCalendar.Around(from, SpanUnit.Year, whole * 10)),
            SpanUnit.Century => Date(TimexCalendar.Around(from, SpanUnit.Year, whole * 100)),
            _ => Date(TimexCalendar.Around(from, unit, whole)),
        };
    }

    /// <summary>The days of so many whole units that end (-1) with the report or begin (1) with it; null for anything else.</summary>
    public static DateInterval? Days(LocalDate report, decimal count, SpanUnit unit, int side)
    {
        if (side == 0 || count != decimal.Truncate(count) || count is < 1 or > Farthest || !TimexCalendar.IsUsable(report.Year))
        {
            return null;
        }

        var units = (int)count * side;
        LocalDate? other = unit switch
        {
            SpanUnit.Day or SpanUnit.Night => report.PlusDays(units),
            SpanUnit.Week => report.PlusWeeks(units),
            SpanUnit.Month => report.PlusMonths(units),
            SpanUnit.Quarter => report.PlusMonths(3 * units),
            SpanUnit.Year when TimexCalendar.IsUsable(report.Year + units) => report.PlusYears(units),
            SpanUnit.Decade when TimexCalendar.IsUsable(report.Year + (10 * units)) => report.PlusYears(10 * units),
            _ => null,
        };
        return other is not { } end ? null
            : end < report ? new DateInterval(end, report)
            : new DateInterval(report, end);
    }

    /// <summary>In accounts "a year earlier" is the same quarter of the year before.</summary>
    public static TimexValue? YearBefore(TimexContext context) =>
        Date(context.LastQuarter is { } quarter ? TimexCalendar.PlusYears(quarter, -1) : TimexCalendar.Year(context.Report.Year - 1)) is { } value
            ? value with
            {
                IsComparison = true,
            }
            : null;

    private static TimexValue? Date(string? value) => value is null ? null : TimexValue.Date(value);
}
