using NodaTime;
using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>Finds the day that is meant where its year, or year and month, is not given.</summary>
internal static class DayResolution
{
    public static Resolution? Resolve(DayExpression day, Circumstances circumstances)
    {
        var resolution = day switch
        {
            { MonthOffset: { } offset } => OfRelativeMonth(day.Number, offset, circumstances),
            { Month: null } => OfUnderstoodMonth(day.Number, circumstances),
            { Month: { } month, Year: { } year } => OfGivenYear(year, month, day.Number, circumstances),
            { Month: { } month } => OfUnderstoodYear(month, day.Number, circumstances),
        };
        return day.Weekday == IsoDayOfWeek.None || resolution?.Value.Start is not { } found || found.DayOfWeek == day.Weekday
            ? resolution
            : resolution with
            {
                Steps = resolution.Steps.Add($"the text says {day.Weekday}, but {CalendarText.Full(found)}"),
            };
    }

    private static Resolution? OfUnderstoodYear(int month, int number, Circumstances circumstances) =>
        YearInference.Find($"{CalendarText.Month(month)} {number}", year => CalendarPeriods.Day(year, month, number), circumstances) is { } found
            ? Resolution.By(DateValue.Day(found.Start), found.Step)
            : null;

    private static Resolution? OfGivenYear(YearPart part, int month, int number, Circumstances circumstances) =>
        part.In(circumstances) is { } given && CalendarPeriods.Day(given.Year, month, number) is { } date
            ? Resolution.By(DateValue.Day(date), given.Step)
            : null;

    private static Resolution? OfRelativeMonth(int number, int offset, Circumstances circumstances) =>
        circumstances.Origin is { } anchor
        && anchor.Day.PlusMonths(offset) is var month
        && CalendarPeriods.Day(month.Year, month.Month, number) is { } date
            ? Resolution.By(DateValue.Day(date), anchor.Step, $"{CalendarText.Month(date.Month)} {date.Year}")
            : null;

    /// <summary>Of the month named in the same paragraph, else the nearest such day that the tense allows.</summary>
    private static Resolution? OfUnderstoodMonth(int number, Circumstances circumstances)
    {
        if (circumstances.LastDay is { Day: { } last } named && (named.Passage == circumstances.Passage || circumstances.Anchor is null))
        {
            return CalendarPeriods.Day(last.Year, last.Month, number) is { } date
                ? Resolution.By(DateValue.Day(date), $"{CalendarText.Month(date.Month)} {date.Year} from \"{named.Words}\"")
                : null;
        }

        if (circumstances.Anchor is not { } anchor)
        {
            return null;
        }

        var isFuture = circumstances.Tense == Tense.Future;
        for (var distance = 0; distance <= 2; distance++)
        {
            var month = anchor.Day.PlusMonths(isFuture ? distance : -distance);
            if (CalendarPeriods.Day(month.Year, month.Month, number) is { } date && (isFuture ? date >= anchor.Day : date <= anchor.Day))
            {
                return Resolution.By(
                    DateValue.Day(date),
                    anchor.Step,
                    $"{CalendarText.Of(circumstances.Tense)}: the nearest day {number} {(isFuture ? "on or after" : "on or before")} it"
                );
            }
        }

        return null;
    }
}
