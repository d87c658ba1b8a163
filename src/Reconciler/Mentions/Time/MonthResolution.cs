using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>Finds the year of a month, quarter, half or season.</summary>
internal static class MonthResolution
{
    private const int MonthsPerYear = 12;

    public static Resolution? Resolve(MonthsExpression months, Circumstances circumstances)
    {
        if (months.Year is { } part)
        {
            return part.In(circumstances) is { } given ? By(months, given.Year, given.Step) : null;
        }

        if (months.Shift is { } shift)
        {
            return circumstances.Origin is { } anchor
                ? By(months, YearBySide(months.First, anchor.Day.Year, anchor.Day.Month, shift), anchor.Step)
                : null;
        }

        return Understood(months, circumstances);
    }

    /// <summary>In the year of the time it is told with; as an attribute, the nearest before that.</summary>
    private static Resolution? Understood(MonthsExpression months, Circumstances circumstances)
    {
        var what = CalendarText.Month(months.First);
        if (
            months.IsAttribute
            && circumstances.LastNamed is { Month: { } month } named
            && (named.Passage == circumstances.Passage || circumstances.Anchor is null)
        )
        {
            var before = NearestYear(months.First, named.Year, month);
            return By(months, before, $"the nearest {what} up to {named.Quote(circumstances)}");
        }

        return YearInference.Find(what, year => CalendarPeriods.Day(year, months.First, 1), circumstances, isPeriod: true) is { } found
            ? By(months, found.Start.Year, found.Step)
            : null;
    }

    private static int NearestYear(int month, int year, int referenceMonth) => month <= referenceMonth ? year : year - 1;

    private static int YearBySide(int month, int year, int referenceMonth, int shift) =>
        shift switch
        {
            < 0 => month < referenceMonth ? year : year - 1,
            > 0 => month > referenceMonth ? year : year + 1,
            _ => year,
        };

    private static Resolution? By(MonthsExpression months, int year, string step) =>
        Of(months, year) is { } value ? Resolution.By(value, step) : null;

    private static DateValue? Of(MonthsExpression months, int year) =>
        CalendarPeriods.Months(year, months.First, months.Count, months.Precision) is { } value
            ? value with
            {
                IsApproximate = months.Precision == DatePrecision.Half && months.Count < MonthsPerYear / 2,
            }
            : null;
}
