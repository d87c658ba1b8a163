using NodaTime;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Which year, or week, a day or month without one is in: the nearest to the report that the tense allows.</summary>
internal static class Nearest
{
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;

    /// <summary>A month so near is meant whatever the tense: of the one a year away one says so.</summary>
    private const int MonthsAhead = 2;

    /// <summary>February 29 may be years away.</summary>
    private const int Search = 8;

    private const int ClearlyNear = 100;

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

        // Half a year and more away, the tense says more than the distance.
        return
            nearest is { } closest
            && distance > ClearlyNear
            && context.Tense is not Tense.Unknown
            && (closest > context.Report) == (context.Tense == Tense.Past)
            && CalendarPeriods.Day(closest.Year + (context.Tense == Tense.Past ? -1 : 1), month, day) is { } other
            ? other
            : nearest;
    }

    /// <summary>The nearest, and further away the last one, or told as future the next.</summary>
    public static string Month(TimexContext context, int month)
    {
        var report = context.Report;
        var before = month <= report.Month ? report.Year : report.Year - 1;
        var after = month >= report.Month ? report.Year : report.Year + 1;
        var back = (report.Month - month + MonthsPerYear) % MonthsPerYear;
        var year =
            back >= MonthsPerYear - MonthsAhead ? after
            : back <= MonthsAhead ? before
            : context.Tense == Tense.Future ? after
            : before;
        return TimexCalendar.Month(year, month);
    }

    public static LocalDate Weekday(LocalDate report, IsoDayOfWeek weekday, Tense tense)
    {
        var back = (report.DayOfWeek - weekday + DaysPerWeek) % DaysPerWeek;
        return back > 0 && tense == Tense.Future ? report.PlusDays(DaysPerWeek - back) : report.PlusDays(-back);
    }
}
