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

    private static Resolution? Understood(MonthsExpression months, Circumstances circumstances)
    {
        var direction = circumstances.Tense == Tense.Future ? 1 : -1;
        if (Reference(circumstances) is { } named)
        {
            var year = named.Month is { } month ? NearestYear(months.First, named.Year, month, direction) : named.Year;
            var where =
                named.Passage == circumstances.Passage ? "in the same paragraph"
                : named.Passage < circumstances.Passage ? "further up"
                : "further down";
            return By(months, year, $"year {year} from \"{named.Words}\" {where}");
        }

        return circumstances.Anchor is { } anchor
            ? By(
                months,
                NearestYear(months.First, anchor.Day.Year, anchor.Day.Month, direction),
                $"{anchor.Step}, {CalendarText.Of(circumstances.Tense)}: the nearest {CalendarText.Month(months.First)} {(direction < 0 ? "up to" : "from")} it"
            )
            : null;
    }

    /// <summary>A date of the same paragraph before the day of the report, that before others of the section, and these before what follows.</summary>
    private static NamedTime? Reference(Circumstances circumstances) =>
        circumstances.LastNamed is { } last && (last.Passage == circumstances.Passage || circumstances.Anchor is null) ? last
        : circumstances.Anchor is null ? circumstances.NextNamed
        : null;

    private static int NearestYear(int month, int year, int referenceMonth, int direction) =>
        direction < 0 ? (month <= referenceMonth ? year : year - 1) : (month >= referenceMonth ? year : year + 1);

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
