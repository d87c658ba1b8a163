using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>Finds both ends of a range; what is said at one end only holds for the other too.</summary>
internal static class RangeResolution
{
    private const int DaysPerWeek = 7;

    public static Resolution? Resolve(RangeExpression range, Circumstances circumstances)
    {
        var (from, to) = Share(range.From, range.To);
        if (TimeResolver.Resolve(from, circumstances) is not { Value.Start: { } start } first)
        {
            return null;
        }

        var end = to switch
        {
            DayExpression { Year: null, MonthOffset: null } day => OnOrAfter(
                day with
                {
                    Year = new YearPart(start.Year),
                    Month = day.Month ?? start.Month,
                },
                first.Value,
                circumstances
            ),
            MonthsExpression { Year: null } months => OnOrAfter(
                months with
                {
                    Year = new YearPart(start.Year),
                    Shift = null,
                },
                first.Value,
                circumstances
            ),
            WeekdayExpression weekday => DateValue.Day(start.PlusDays((weekday.Day - start.DayOfWeek + DaysPerWeek) % DaysPerWeek)),
            _ => TimeResolver.Resolve(to, circumstances)?.Value,
        };
        if (end is not { End: { } last } || (last < start && !IsWritten(range)))
        {
            return null;
        }

        var value = new DateValue(start, last, first.Value.Precision, IsRange: true)
        {
            IsApproximate = first.Value.IsApproximate || end.IsApproximate,
        };
        return new Resolution(value, first.Steps.IsEmpty ? [] : first.Steps.SetItem(first.Steps.Length - 1, $"= {value.Text}"));
    }

    /// <summary>Both ends in full: then a range that ends before it begins is what the text says, and for others to judge.</summary>
    private static bool IsWritten(RangeExpression range) => range is { From: DayExpression { Year: not null }, To: DayExpression { Year: not null } };

    /// <summary>The year of one end given to the other: from December 30 to January 2, 2025 begins in 2024.</summary>
    private static (TimeExpression From, TimeExpression To) Share(TimeExpression from, TimeExpression to) =>
        (from, to) switch
        {
            (DayExpression { Year: null, MonthOffset: null } first, DayExpression { Year: { } year } last) => (
                first with
                {
                    Month = first.Month ?? last.Month,
                    Year = year with { Number = year.Number - (IsAfter(first.Month, last.Month) ? 1 : 0) },
                },
                last
            ),
            (MonthsExpression { Year: null } first, MonthsExpression { Year: { } year } last) => (
                first with
                {
                    Year = year with { Number = year.Number - (IsAfter(first.First, last.First) ? 1 : 0) },
                },
                last
            ),
            _ => (from, to),
        };

    private static bool IsAfter(int? first, int? last) => first is { } one && last is { } other && one > other;

    /// <summary>The end in the year of the start, else in the one after.</summary>
    private static DateValue? OnOrAfter(DayExpression day, DateValue start, Circumstances circumstances) =>
        TimeResolver.Resolve(day, circumstances)?.Value is { } same && same.End >= start.Start ? same
        : day is { Year: { } year } && IsAfter(start.Start?.Month, day.Month)
            ? TimeResolver.Resolve(day with { Year = new YearPart(year.Number + 1) }, circumstances)?.Value
        : null;

    private static DateValue? OnOrAfter(MonthsExpression months, DateValue start, Circumstances circumstances) =>
        TimeResolver.Resolve(months, circumstances)?.Value is { } same && same.End >= start.Start ? same
        : months is { Year: { } year } ? TimeResolver.Resolve(months with { Year = new YearPart(year.Number + 1) }, circumstances)?.Value
        : null;
}
