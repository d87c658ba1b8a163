using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>The days that a value of TIMEX3 covers, both ends included.</summary>
internal static class TimexInterval
{
    private const int DayLength = 10;
    private const int LastYear = 9990;

    /// <summary>Null for durations, recurring times, references, and values with unknown places.</summary>
    public static DateInterval? Of(string value)
    {
        if (value.IndexOf('/', StringComparison.Ordinal) is var slash and > 0)
        {
            return Of(value[..slash]) is { } first && Of(value[(slash + 1)..]) is { } last && first.Start <= last.End
                ? new DateInterval(first.Start, last.End)
                : null;
        }

        if (value.Length >= DayLength && value[4] == '-' && value[5] != 'W')
        {
            return value.Length == DayLength || value[DayLength] == 'T' ? Day(value[..DayLength]) : null;
        }

        return Integer(value, 0, 4) is not { } year ? Years(value)
            : value.Length == 4 ? Whole(year, 1)
            : value[4] != '-' || year is < 1 or > LastYear ? null
            : value[5] == 'W' && value.Length >= 8 ? Week(year, value)
            : value.Length == 7 ? Part(year, value[5..])
            : null;
    }

    private static DateInterval? Day(string value) =>
        LocalDatePattern.Iso.Parse(value).TryGetValue(default, out var day) ? new DateInterval(day, day) : null;

    private static DateInterval? Years(string value) =>
        value.Length == 3 && Integer(value, 0, 3) is { } decade ? Whole(decade * 10, 10)
        : value.Length == 2 && Integer(value, 0, 2) is { } century ? Whole(century * 100, 100)
        : null;

    private static DateInterval? Whole(int first, int years) =>
        first >= 1 && first + years <= LastYear ? new DateInterval(new LocalDate(first, 1, 1), new LocalDate(first + years - 1, 12, 31)) : null;

    private static DateInterval? Week(int year, string value)
    {
        if (Integer(value, 6, 2) is not { } week || week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return null;
        }

        var monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday);
        return value.Length == 8 ? new DateInterval(monday, monday.PlusDays(6))
            : value.EndsWith("-WE", StringComparison.Ordinal) ? new DateInterval(monday.PlusDays(5), monday.PlusDays(6))
            : null;
    }

    private static DateInterval? Part(int year, string part)
    {
        (int Month, int Count)? months = part switch
        {
            "H1" => (1, 6),
            "H2" => (7, 6),
            "Q1" => (1, 3),
            "Q2" => (4, 3),
            "Q3" => (7, 3),
            "Q4" => (10, 3),
            "SP" => (3, 3),
            "SU" => (6, 3),
            "FA" => (9, 3),
            "WI" => (12, 3),
            _ => Integer(part, 0, 2) is { } month and >= 1 and <= 12 ? (month, 1) : null,
        };
        if (months is not { } found)
        {
            return null;
        }

        var first = new LocalDate(year, found.Month, 1);
        return new DateInterval(first, first.PlusMonths(found.Count).PlusDays(-1));
    }

    private static int? Integer(string text, int start, int length) =>
        text.Length >= start + length && int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
