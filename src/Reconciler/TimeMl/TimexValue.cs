using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.TimeMl;

/// <summary>A calendar value as TIMEX3 writes it.</summary>
internal static class TimexValue
{
    private const int MonthsOfHalf = 6;
    private const int MonthsOfQuarter = 3;

    /// <summary>The annotation for a mention of a date or a time of day; a time of day is one of <paramref name="today"/>.</summary>
    public static Timex3? Of(Mention mention, LocalDate? today) =>
        mention.Value switch
        {
            TimeOfDayValue time => new Timex3(mention.Span, "TIME", (today is { } day ? LocalDatePattern.Iso.Format(day) : "XXXX-XX-XX") + time.Text),
            DateValue date => new Timex3(mention.Span, "DATE", Of(date)) { Mod = date.IsApproximate ? "APPROX" : null },
            _ => null,
        };

    private static string Of(DateValue date) =>
        (date.Start, date.End) switch
        {
            ({ } start, { } end) when start == end => LocalDatePattern.Iso.Format(start),
            ({ } start, { }) when !date.IsRange => Unit(start, date),
            ({ } start, { } end) => $"{LocalDatePattern.Iso.Format(start)}/{LocalDatePattern.Iso.Format(end)}",
            ({ } start, null) => Unit(start, date),
            (null, { } end) => Unit(end, date),
            _ => "XXXX",
        };

    private static string Unit(LocalDate day, DateValue date) =>
        date.Precision switch
        {
            DatePrecision.Century => Year(day)[..2],
            DatePrecision.Decade => Year(day)[..3],
            DatePrecision.Year => Year(day),
            DatePrecision.Half => $"{Year(day)}-{Part(day)}",
            DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year(day)}-Q{((day.Month - 1) / MonthsOfQuarter) + 1}"),
            DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year(day)}-{day.Month:00}"),
            DatePrecision.Week => Week(day),
            _ => LocalDatePattern.Iso.Format(day),
        };

    // A half of the year or, where it begins in another month than a half does, a season.
    private static string Part(LocalDate day) =>
        day.Month switch
        {
            1 => "H1",
            1 + MonthsOfHalf => "H2",
            <= 5 => "SP",
            <= 8 => "SU",
            <= 11 => "FA",
            _ => "WI",
        };

    private static string Week(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(day):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}");

    private static string Year(LocalDate day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
