using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Reconciler.Benchmarks.Time;

/// <summary>The stretch of time that a TIMEX3 value names.</summary>
internal static class TimexRange
{
    private static readonly Regex Time = Form(@"^(?<day>\d{4}-\d\d-\d\d)T(?<hour>\d\d)(:(?<minute>\d\d)(:(?<second>\d\d))?)?");
    private static readonly Regex Day = Form(@"^\d{4}-\d\d-\d\d$");
    private static readonly Regex Week = Form(@"^(?<year>\d{4})-W(?<week>\d\d?)(?<weekend>-WE)?$");
    private static readonly Regex PartOfYear = Form(@"^(?<year>\d{4})-(?<part>\d\d|[HQ]\d|SP|SU|FA|WI)$");
    private static readonly Regex Years = Form(@"^\d{2,4}$");

    /// <summary>The stretch; null for durations, parts of the day, and values with unknown places.</summary>
    public static TimeRange? Of(string value)
    {
        if (value.Split('/') is [var from, var to])
        {
            return Of(from) is { } first && Of(to) is { } last ? new TimeRange(first.Start, last.End) { LastUnit = last.Start } : null;
        }

        return Match(Time, value) is { } time ? TimeOf(time)
            : Match(Day, value) is { } day ? DayOf(day)
            : Match(Week, value) is { } week ? WeekOf(week)
            : Match(PartOfYear, value) is { } part ? PartOf(part)
            : Match(Years, value) is { } years ? YearsOf(years.Value)
            : null;
    }

    private static Regex Form(string pattern) => new(pattern, RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static Match? Match(Regex regex, string value) => regex.Match(value) is { Success: true } match ? match : null;

    private static TimeRange? TimeOf(Match match)
    {
        if (!LocalDatePattern.Iso.Parse(match.Groups["day"].Value).TryGetValue(default, out var day))
        {
            return null;
        }

        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        if (hour is null or > 24 || minute > 59 || second > 59)
        {
            return null;
        }

        var start = day.AtMidnight().PlusHours(hour.Value).PlusMinutes(minute ?? 0).PlusSeconds(second ?? 0);
        return new TimeRange(
            start,
            second is not null ? start.PlusSeconds(1)
                : minute is not null ? start.PlusMinutes(1)
                : start.PlusHours(1)
        );
    }

    private static TimeRange? DayOf(Match match) =>
        LocalDatePattern.Iso.Parse(match.Value).TryGetValue(default, out var day) ? TimeRange.Days(day, day) : null;

    private static TimeRange? WeekOf(Match match)
    {
        var (year, week) = (Number(match, "year")!.Value, Number(match, "week")!.Value);
        if (year < 1 || week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return null;
        }

        var monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday);
        return match.Groups["weekend"].Success ? TimeRange.Days(monday.PlusDays(5), monday.PlusDays(6)) : TimeRange.Days(monday, monday.PlusDays(6));
    }

    private static TimeRange? PartOf(Match match)
    {
        var year = Number(match, "year")!.Value;
        var (month, months) = match.Groups["part"].Value switch
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
            var number => (int.Parse(number, CultureInfo.InvariantCulture), 1),
        };
        if (year < 1 || month is < 1 or > 12)
        {
            return null;
        }

        var first = new LocalDate(year, month, 1);
        return TimeRange.Days(first, first.PlusMonths(months).PlusDays(-1));
    }

    private static TimeRange? YearsOf(string digits)
    {
        var length = digits.Length switch
        {
            2 => 100,
            3 => 10,
            _ => 1,
        };
        var year = int.Parse(digits, CultureInfo.InvariantCulture) * length;
        return year < 1 || year + length > 9999 ? null : TimeRange.Days(new LocalDate(year, 1, 1), new LocalDate(year + length - 1, 12, 31));
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;
}
