using NodaTime;
using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>Finds the day that a weekday means, seen from the day of the report.</summary>
internal static class WeekdayResolution
{
    private const int DaysPerWeek = 7;

    public static Resolution? Resolve(WeekdayExpression weekday, Circumstances circumstances)
    {
        if (circumstances.Origin is not { } anchor)
        {
            return null;
        }

        var (day, reading) = Read(weekday, anchor.Day, circumstances.Tense);
        return Resolution.By(DateValue.Day(day), anchor.Step, $"{weekday.Day}, {reading}");
    }

    private static (LocalDate Day, string Reading) Read(WeekdayExpression weekday, LocalDate anchor, Tense tense)
    {
        if (weekday.Shift is 0 || (weekday.OfCalendarWeek && weekday.Shift is not null))
        {
            var weeks = weekday.Shift ?? 0;
            var day = anchor.PlusDays(weekday.Day - anchor.DayOfWeek + (DaysPerWeek * weeks));
            return (
                day,
                weeks switch
                {
                    < 0 => "of the week before",
                    0 => "of the same week",
                    _ => "of the week after",
                }
            );
        }

        var back = (anchor.DayOfWeek - weekday.Day + DaysPerWeek) % DaysPerWeek;
        return weekday.Shift switch
        {
            < 0 => (anchor.PlusDays(back == 0 ? -DaysPerWeek : -back), $"the last one: the {weekday.Day} before"),
            > 0 => (anchor.PlusDays(DaysPerWeek - back), $"the next one: the {weekday.Day} after"),
            _ when back == 0 => (anchor, $"{CalendarText.Of(tense)}: that same day"),
            _ when tense == Tense.Future => (anchor.PlusDays(DaysPerWeek - back), $"future: the {weekday.Day} after"),
            _ => (anchor.PlusDays(-back), $"{CalendarText.Of(tense)}: the {weekday.Day} before"),
        };
    }
}
