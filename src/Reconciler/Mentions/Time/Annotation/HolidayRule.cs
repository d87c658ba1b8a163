using System.Globalization;
using NodaTime;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>
/// When a holiday falls, packed into a number that a word can carry: a day of a month, a weekday of a month counted from its start
/// or its end, a distance from Easter Sunday, or a day of the Chinese lunisolar calendar.
/// </summary>
internal readonly record struct HolidayRule(int Packed)
{
    private const int Kind = 1_000_000;
    private const int EasterOffset = 500;

    private static readonly ChineseLunisolarCalendar Lunisolar = new();

    /// <summary><c>12-25</c>, <c>11-thursday-4</c>, <c>5-monday-last</c>, <c>easter-2</c>, <c>lunar-8-15</c>; null where it is none of these.</summary>
    public static HolidayRule? Parse(string text)
    {
        if (text.StartsWith("easter", StringComparison.Ordinal))
        {
            return
                int.TryParse(text.AsSpan(6), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days)
                && Math.Abs(days) < EasterOffset
                ? new HolidayRule((2 * Kind) + EasterOffset + days)
                : null;
        }

        if (text is "qingming")
        {
            return new HolidayRule(4 * Kind);
        }

        var parts = text.Split('-');
        return parts switch
        {
            [var month, var day] when Number(month, 12) is { } m && Number(day, 31) is { } d => new HolidayRule((m * 100) + d),
            ["lunar", var month, var day] when Number(month, 12) is { } m && Number(day, 30) is { } d => new HolidayRule((3 * Kind) + (m * 100) + d),
            [var month, var weekday, var which]
                when Number(month, 12) is { } m
                    && Enum.TryParse<IsoDayOfWeek>(weekday, ignoreCase: true, out var day)
                    && (which is "last" ? 0 : Number(which, 5)) is { } n => new HolidayRule(Kind + (m * 100) + ((int)day * 10) + n),
            _ => null,
        };
    }

    /// <summary>The day in a year; null where the year has none.</summary>
    public LocalDate? In(int year)
    {
        if (!TimexCalendar.IsUsable(year))
        {
            return null;
        }

        var rest = Packed % Kind;
        return (Packed / Kind) switch
        {
            0 => CalendarPeriods.Day(year, rest / 100, rest % 100),
            1 => Weekday(year, rest / 100, (IsoDayOfWeek)(rest / 10 % 10), rest % 10),
            2 => Easter(year).PlusDays(rest - EasterOffset),
            3 => Lunar(year, rest / 100, rest % 100),
            _ => Qingming(year),
        };
    }

    /// <summary>The nearest to the report, or the last or next one.</summary>
    public LocalDate? Around(TimexContext context, int? side)
    {
        LocalDate? nearest = null;
        for (var year = context.Report.Year - 1; year <= context.Report.Year + 1; year++)
        {
            if (
                In(year) is { } day
                && !(side < 0 && day >= context.Report)
                && !(side > 0 && day <= context.Report)
                && (nearest is not { } best || Distance(context, day) < Distance(context, best))
            )
            {
                nearest = day;
            }
        }

        return nearest;
    }

    private static int Distance(TimexContext context, LocalDate day) => Math.Abs(Period.DaysBetween(context.Report, day));

    private static int? Number(string text, int most) => Patterns.Integer(text, 2) is { } number && number >= 1 && number <= most ? number : null;

    private static LocalDate Weekday(int year, int month, IsoDayOfWeek day, int which)
    {
        var first = new LocalDate(year, month, 1);
        return which == 0
            ? first.PlusMonths(1).PlusDays(-1).With(DateAdjusters.PreviousOrSame(day))
            : first.With(DateAdjusters.NextOrSame(day)).PlusWeeks(which - 1);
    }

    /// <summary>Easter Sunday by the anonymous Gregorian computus.</summary>
    private static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = (year / 100, year % 100);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var moon = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - moon - (ofCentury % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * sunday)) / 451;
        var days = moon + sunday - (7 * late) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }

    /// <summary>Pure Brightness, the fifth solar term, by the usual rule of two digits of the year for the twentieth and twenty-first century.</summary>
    private static LocalDate? Qingming(int year) =>
        year is >= 1901 and <= 2099
            ? new LocalDate(year, 4, (int)decimal.Truncate((year % 100 * 0.2422m) + (year < 2000 ? 5.59m : 4.81m)) - (year % 100 / 4))
            : null;

    /// <summary>The month's number counts past a leap month before it.</summary>
    public static LocalDate? Lunar(int year, int month, int day)
    {
        // The last day of the year, whichever number it has.
        if (month == 12 && day == 30)
        {
            return Lunar(year + 1, 1, 1)?.PlusDays(-1);
        }

        if (year < Lunisolar.MinSupportedDateTime.Year + 1 || year >= Lunisolar.MaxSupportedDateTime.Year)
        {
            return null;
        }

        var leap = Lunisolar.GetLeapMonth(year);
        var counted = leap > 0 && month >= leap ? month + 1 : month;
        return day <= Lunisolar.GetDaysInMonth(year, counted) ? LocalDate.FromDateTime(Lunisolar.ToDateTime(year, counted, day, 0, 0, 0, 0)) : null;
    }
}
