using NodaTime;
using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Days named by their weekday and a number: "the first Friday of July", "the last Monday in May 2025", "Friday the 22nd".</summary>
internal static class NthDayNames
{
    private const int MonthsAround = 12;
    private const int MostPerMonth = 5;

    public static TimexReading? Read(TokenLine line, int at) => TimexReading.Longest(OfMonth(line, at), WithNumber(line, at));

    private static TimexReading? OfMonth(TokenLine line, int at)
    {
        var start = line.Norm(at) is "the" ? at + 1 : at;
        var ordinal = line.Read(start, WordKind.Ordinal);
        var isLast = line.Norm(start) is "last" or "final";
        if (
            (ordinal is null && !isLast)
            || ordinal?.Word.Value > MostPerMonth
            || line.Read(ordinal?.End ?? start + 1, WordKind.Weekday) is not { } weekday
            || line.Norm(weekday.End) is not ("of" or "in")
            || CalendarPatterns.MonthOf(line, weekday.End + 1) is not { } month
        )
        {
            return null;
        }

        var (day, which) = ((IsoDayOfWeek)weekday.Word.Value, ordinal?.Word.Value ?? 0);
        return new TimexReading(
            month.End,
            context => month.Resolve(context) is { Value: var value } && TimexInterval.Of(value) is { } days ? Date(Nth(days, day, which)) : null
        );
    }

    private static LocalDate? Nth(DateInterval month, IsoDayOfWeek day, int which)
    {
        var found =
            which == 0 ? month.End.With(DateAdjusters.PreviousOrSame(day)) : month.Start.With(DateAdjusters.NextOrSame(day)).PlusWeeks(which - 1);
        return month.Contains(found) ? found : null;
    }

    private static TimexReading? WithNumber(TokenLine line, int at)
    {
        if (
            line.Read(at, WordKind.Weekday) is not { } weekday
            || line.Norm(weekday.End) is not "the"
            || CalendarPatterns.DayNumber(line, weekday.End + 1) is not { } number
            || line.Norm(number.End) is "of"
            || line.Is(number.End - 1, TokenKind.Number)
        )
        {
            return null;
        }

        return new TimexReading(number.End, context => Date(Nearest(context.Report, (IsoDayOfWeek)weekday.Word.Value, number.Number)));
    }

    /// <summary>The nearest month in which the day falls on the weekday; null where there is none within a year.</summary>
    private static LocalDate? Nearest(LocalDate report, IsoDayOfWeek weekday, int day)
    {
        for (var distance = 0; distance <= MonthsAround; distance++)
        {
            foreach (var month in (ReadOnlySpan<LocalDate>)[report.PlusMonths(-distance), report.PlusMonths(distance)])
            {
                if (CalendarPeriods.Day(month.Year, month.Month, day) is { } found && found.DayOfWeek == weekday)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static TimexValue? Date(LocalDate? day) => day is { } known ? TimexValue.Date(TimexCalendar.Day(known)) : null;
}
