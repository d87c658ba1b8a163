using NodaTime;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Which year, or week, a day or month without one is in: the nearest to the report that the tense allows.</summary>
internal static class Nearest
{
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;

    /// <summary>February 29 may be years away.</summary>
    private const int Search = 8;

    public static LocalDate? Day(TimexContext context, int month, int day)
    {
        LocalDate? nearest = null;
        var distance = int.MaxValue;
        for (var offset = 0; offset <= Search && (nearest is null || offset < 2); offset++)
        {
            foreach (var year in (ReadOnlySpan<int>)[context.Report.Year - offset, context.Report.Year + offset])
            {
                if (
                    CalendarPeriods.Day(year, month, day) is { } found
                    && Math.Abs(Period.DaysBetween(context.Report, found)) is var days
                    && days < distance
                )
                {
                    (nearest, distance) = (found, days);
                }
            }
        }

        return nearest;
    }

    /// <summary>Told as past, the last one; as future, the next one; the month of the report itself is both.</summary>
    public static string Month(TimexContext context, int month)
    {
        var report = context.Report;
        var before = month <= report.Month ? report.Year : report.Year - 1;
        var after = month >= report.Month ? report.Year : report.Year + 1;
        var months = month - report.Month;
        var year = context.Tense switch
        {
            Tense.Past => before,
            Tense.Future => after,
            _ => Math.Abs(months) <= MonthsPerYear / 2 ? report.Year
            : months > 0 ? before
            : after,
        };
        return TimexCalendar.Month(year, month);
    }

    public static LocalDate Weekday(LocalDate report, IsoDayOfWeek weekday, Tense tense)
    {
        var back = (report.DayOfWeek - weekday + DaysPerWeek) % DaysPerWeek;
        return back > 0 && tense == Tense.Future ? report.PlusDays(DaysPerWeek - back) : report.PlusDays(-back);
    }
}
