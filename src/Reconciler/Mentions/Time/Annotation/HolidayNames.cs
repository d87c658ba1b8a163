namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Holidays and named days: "Thanksgiving", "last Christmas", "Easter 1998".</summary>
internal static class HolidayNames
{
    public static TimexReading? Read(TokenLine line, int at)
    {
        var shift = line.Read(at, WordKind.PeriodShift);
        if (line.Read(shift?.End ?? at, WordKind.Holiday) is not { } holiday)
        {
            return null;
        }

        var rule = new HolidayRule(holiday.Word.Value);
        if (CalendarPatterns.YearOf(line, holiday.End) is { } year)
        {
            return new TimexReading(year.End, context => year.Year(context) is { } known ? Date(rule.In(known)) : null);
        }

        var side = shift?.Word.Value;
        return new TimexReading(holiday.End, context => Date(rule.Around(context, side)));
    }

    private static TimexValue? Date(NodaTime.LocalDate? day) => day is { } known ? TimexValue.Date(TimexCalendar.Day(known)) : null;
}
