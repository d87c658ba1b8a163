using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>Turns what an expression says into the days it means; null where nothing tells, or the calendar has no such day.</summary>
internal static class TimeResolver
{
    private const int DaysAround = 3;
    private const int DaysPerWeek = 7;

    public static Resolution? Resolve(TimeExpression expression, Circumstances circumstances) =>
        expression switch
        {
            DayExpression day => DayResolution.Resolve(day, circumstances),
            AmbiguousDayExpression day => Resolve(day),
            MonthsExpression months => MonthResolution.Resolve(months, circumstances),
            YearExpression { Part: { IsOffset: false } part } => Plain(CalendarPeriods.Years(part.Number, 1, DatePrecision.Year)),
            YearsExpression { CenturyOffset: { } offset } years => Resolve(years, offset, circumstances),
            YearsExpression years => Plain(CalendarPeriods.Years(years.First, years.Count, years.Precision)),
            WeekdayExpression weekday => WeekdayResolution.Resolve(weekday, circumstances),
            RelativeExpression relative => Resolve(relative, circumstances),
            VagueExpression vague => Resolve(vague, circumstances),
            PartExpression part => Resolve(part, circumstances),
            RangeExpression range => RangeResolution.Resolve(range, circumstances),
            OpenExpression open => Resolve(open, circumstances),
            AboutExpression about => Resolve(about.Inner, circumstances) is { } inner ? inner with { Value = Widen(inner.Value) } : null,
            _ => null,
        };

    private static Resolution? Plain(DateValue? value) => value is null ? null : Resolution.Plain(value);

    private static Resolution? Resolve(YearsExpression years, int centuryOffset, Circumstances circumstances)
    {
        if (circumstances.Origin is not { } anchor)
        {
            return null;
        }

        var century = anchor.Day.Year - (anchor.Day.Year % 100) + (centuryOffset * 100);
        return CalendarPeriods.Years(century + years.First, years.Count, years.Precision) is { } value ? Resolution.By(value, anchor.Step) : null;
    }

    private static Resolution? Resolve(AmbiguousDayExpression day) =>
        CalendarPeriods.Day(day.Year, day.First, day.Second) is { } monthFirst && CalendarPeriods.Day(day.Year, day.Second, day.First) is { } dayFirst
            ? new Resolution(
                new DateValue(monthFirst < dayFirst ? monthFirst : dayFirst, monthFirst < dayFirst ? dayFirst : monthFirst, DatePrecision.Week)
                {
                    IsApproximate = true,
                },
                [$"month first it is {CalendarText.Full(monthFirst)}, day first {CalendarText.Full(dayFirst)}; nothing tells which"]
            )
            : null;

    private static Resolution? Resolve(RelativeExpression relative, Circumstances circumstances)
    {
        if (relative is { FromDiscourse: true, Unit: DatePrecision.Year } && circumstances.LastNamed is { } named)
        {
            return CalendarPeriods.Years(named.Year + relative.Offset, 1, DatePrecision.Year) is { } year
                ? Resolution.By(year, $"counted from \"{named.Words}\"")
                : null;
        }

        var last = circumstances.LastDay;
        var from =
            !relative.FromDiscourse ? circumstances.Origin
            : last?.Day is { } day ? new Anchor(day, $"\"{last.Words}\",")
            : null;
        if (from is null)
        {
            return null;
        }

        // "A week later" is a day, "last week" and "three weeks ago" are weeks.
        var (unit, offset) = relative is { FromDiscourse: true, Unit: DatePrecision.Week }
            ? (DatePrecision.Day, relative.Offset * DaysPerWeek)
            : (relative.Unit, relative.Offset);
        return CalendarPeriods.Around(from.Day, unit, offset) is { } value ? Resolution.By(value, from.Step) : null;
    }

    private static Resolution? Resolve(VagueExpression vague, Circumstances circumstances) =>
        circumstances.Anchor is { } anchor
            ? Resolution.By(
                new DateValue(anchor.Day.PlusDays(-vague.Days), anchor.Day, DatePrecision.Week) { IsApproximate = true },
                anchor.Step,
                $"taken as at most {vague.Days} days before"
            )
            : null;

    private static Resolution? Resolve(PartExpression part, Circumstances circumstances)
    {
        if (Resolve(part.Whole, circumstances) is not { Value: { Start: { } start, End: { } end } } whole)
        {
            return null;
        }

        var value = part.Which is PeriodPart.SoFar or PeriodPart.Remaining
            ? circumstances.Origin is not { } anchor || anchor.Day < start || anchor.Day > end
                ? null
                : part.Which == PeriodPart.SoFar
                    ? new DateValue(start, anchor.Day, DatePrecision.Week)
                    : new DateValue(anchor.Day, end, DatePrecision.Week)
            : CalendarPeriods.Third(whole.Value, part.Which);
        return value is null ? null : whole with { Value = value with { IsApproximate = true } };
    }

    private static Resolution? Resolve(OpenExpression open, Circumstances circumstances) =>
        Resolve(open.Bound, circumstances) is { } bound
            ? bound with
            {
                Value = open.IsSince ? bound.Value with { End = null, IsRange = false } : bound.Value with { Start = null, IsRange = false },
            }
            : null;

    /// <summary>Of a day some days on both sides; a longer unit is wide enough.</summary>
    private static DateValue Widen(DateValue value) =>
        value is { Precision: DatePrecision.Day, Start: { } start, End: { } end }
            ? new DateValue(start.PlusDays(-DaysAround), end.PlusDays(DaysAround), DatePrecision.Week) { IsApproximate = true }
            : value with
            {
                IsApproximate = true,
            };
}
