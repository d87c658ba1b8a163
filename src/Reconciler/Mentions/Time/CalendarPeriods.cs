using NodaTime;
using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>The arithmetic of days, months and years; null where the calendar has no such day.</summary>
internal static class CalendarPeriods
{
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;
    private const int LastYear = 9990;

    public static LocalDate? Day(int year, int month, int day) =>
        year is > 0 and < LastYear && month is >= 1 and <= MonthsPerYear && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>Months in a row that begin in a year.</summary>
    public static DateValue? Months(int year, int first, int count, DatePrecision precision) =>
        Day(year, first, 1) is { } start ? new DateValue(start, start.PlusMonths(count).PlusDays(-1), precision) : null;

    public static DateValue? Years(int first, int count, DatePrecision precision) =>
        Day(first, 1, 1) is { } start && first + count < LastYear ? new DateValue(start, start.PlusYears(count).PlusDays(-1), precision) : null;

    /// <summary>The unit that lies so many units from the one around <paramref name="day"/>.</summary>
    public static DateValue? Around(LocalDate day, DatePrecision unit, int offset)
    {
        switch (unit)
        {
            case DatePrecision.Day:
                return DateValue.Day(day.PlusDays(offset));
            case DatePrecision.Week:
                var monday = day.PlusDays(1 - (int)day.DayOfWeek + (DaysPerWeek * offset));
                return new DateValue(monday, monday.PlusDays(DaysPerWeek - 1), DatePrecision.Week);
            case DatePrecision.Month:
                var month = day.PlusMonths(offset);
                return Months(month.Year, month.Month, 1, unit);
            case DatePrecision.Quarter:
                var quarter = day.PlusMonths(3 * offset);
                return Months(quarter.Year, quarter.Month - ((quarter.Month - 1) % 3), 3, unit);
            case DatePrecision.Year:
                return Years(day.Year + offset, 1, unit);
            case DatePrecision.Decade:
                return Years(day.Year - (day.Year % 10) + (10 * offset), 10, unit);
            case DatePrecision.Century:
                return Years(day.Year - ((day.Year - 1) % 100) + (100 * offset), 100, unit);
            default:
                return null;
        }
    }

    /// <summary>A third of a month, year, decade or longer; what it is a third of tells in which unit it is given.</summary>
    public static DateValue? Third(DateValue whole, PeriodPart part)
    {
        if (whole is not { Start: { } start, End: { } end })
        {
            return null;
        }

        var third = (int)part;
        return whole.Precision switch
        {
            DatePrecision.Month => new DateValue(
                start.PlusDays(10 * third),
                part == PeriodPart.Late ? end : start.PlusDays((10 * third) + 9),
                DatePrecision.Week
            ),
            DatePrecision.Year => new DateValue(start.PlusMonths(4 * third), start.PlusMonths(4 * (third + 1)).PlusDays(-1), DatePrecision.Quarter),
            DatePrecision.Decade or DatePrecision.Century => ThirdOfYears(start, end, third, whole.Precision),
            DatePrecision.Week => new DateValue(start.PlusDays(2 * third), third == 2 ? end : start.PlusDays((2 * third) + 2), DatePrecision.Week),
            _ => ThirdOfMonths(start, end, third),
        };
    }

    private static DateValue ThirdOfMonths(LocalDate start, LocalDate end, int third)
    {
        var months = (((end.Year - start.Year) * MonthsPerYear) + end.Month - start.Month + 1) / 3;
        return new DateValue(start.PlusMonths(months * third), start.PlusMonths(months * (third + 1)).PlusDays(-1), DatePrecision.Half);
    }

    private static DateValue ThirdOfYears(LocalDate start, LocalDate end, int third, DatePrecision precision)
    {
        var years = end.Year - start.Year + 1;
        var first = start.PlusYears(years * third / 3);
        return new DateValue(first, start.PlusYears(years * (third + 1) / 3).PlusDays(-1), precision);
    }
}
