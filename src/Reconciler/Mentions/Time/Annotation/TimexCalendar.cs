using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Periods of the calendar as values of TIMEX3.</summary>
internal static class TimexCalendar
{
    private const int MonthsPerQuarter = 3;

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");

    public static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    public static string Quarter(int year, int quarter) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-Q{quarter}");

    public static string Decade(int year) => (year / 10).ToString("D3", CultureInfo.InvariantCulture);

    public static string Century(int year) => (year / 100).ToString("D2", CultureInfo.InvariantCulture);

    public static string Week(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(day):D4}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):D2}");

    /// <summary>The period of that unit which lies so many of them from the one around <paramref name="day"/>.</summary>
    public static string? Around(LocalDate day, SpanUnit unit, int offset) =>
        !IsUsable(day.Year) || Math.Abs(offset) > 5000
            ? null
            : unit switch
            {
                SpanUnit.Day or SpanUnit.Night => Day(day.PlusDays(offset)),
                SpanUnit.Week => Week(day.PlusWeeks(offset)),
                SpanUnit.Weekend => $"{Week(day.PlusWeeks(offset))}-WE",
                SpanUnit.Month => Month(day.PlusMonths(offset).Year, day.PlusMonths(offset).Month),
                SpanUnit.Quarter => QuarterAround(day.PlusMonths(MonthsPerQuarter * offset)),
                SpanUnit.Year when IsUsable(day.Year + offset) => Year(day.Year + offset),
                SpanUnit.Decade when IsUsable(day.Year + (10 * offset)) => Decade(day.Year + (10 * offset)),
                SpanUnit.Century when IsUsable(day.Year + (100 * offset)) => Century(day.Year + (100 * offset)),
                _ => null,
            };

    public static int QuarterOf(LocalDate day) => ((day.Month - 1) / MonthsPerQuarter) + 1;

    /// <summary>The same value so many years on: of a day, month, quarter or year.</summary>
    public static string? PlusYears(string value, int years) =>
        value.Length >= 4 && int.TryParse(value.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsUsable(year + years)
            ? Year(year + years) + value[4..]
            : null;

    public static bool IsUsable(int year) => year is > 0 and < 9000;

    private static string QuarterAround(LocalDate day) => Quarter(day.Year, QuarterOf(day));
}
