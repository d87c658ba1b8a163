namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Seasons: "last fall", "the summer", "winter 1994".</summary>
internal static class SeasonNames
{
    public static TimexReading? Read(TokenLine line, int at)
    {
        var the = line.Norm(at) is "the" ? at + 1 : at;
        var shift = line.Read(the, WordKind.PeriodShift);
        if (line.Read(shift?.End ?? the, WordKind.Season) is not { } season)
        {
            return null;
        }

        var first = season.Word.Value;
        if (CalendarPatterns.YearOf(line, season.End) is { } year)
        {
            return new TimexReading(year.End, context => year.Year(context) is { } known ? Value(known, first) : null);
        }

        if (shift is { } side)
        {
            return new TimexReading(season.End, context => Value(YearBySide(context, first, side.Word.Value), first));
        }

        return the > at && line.Norm(season.End) is not "of"
            ? new TimexReading(
                season.End,
                context =>
                    Value(context.Tense == Tense.Future || first <= context.Report.Month ? context.Report.Year : context.Report.Year - 1, first)
            )
            : null;
    }

    private static int YearBySide(TimexContext context, int first, int side) =>
        side switch
        {
            < 0 => first <= context.Report.Month - 3 ? context.Report.Year : context.Report.Year - 1,
            > 0 => first > context.Report.Month ? context.Report.Year : context.Report.Year + 1,
            _ => context.Report.Year,
        };

    private static TimexValue Value(int year, int first) =>
        TimexValue.Date(
            $"{TimexCalendar.Year(year)}-{first switch
            {
                3 => "SP",
                6 => "SU",
                9 => "FA",
                _ => "WI",
            }}"
        );
}
