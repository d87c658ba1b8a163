using static Reconciler.Mentions.Time.Patterns;

namespace Reconciler.Mentions.Time;

/// <summary>The whole grammar: points in time, what joins two of them, what divides, opens or hedges one.</summary>
internal static class TimeGrammar
{
    private static readonly Pattern<TimeExpression> Day = Longest(
        DayPatterns.English.AsExpression(),
        DayPatterns.OrdinalDay.AsExpression(),
        DayPatterns.YearFirst,
        DayPatterns.YearLast,
        ChinesePatterns.Day.AsExpression(),
        ChinesePatterns.BareDay.AsExpression()
    );

    private static readonly Pattern<TimeExpression> Period = Longest(
        PeriodPatterns.MonthWithYear.AsExpression(),
        PeriodPatterns.BareMonth.AsExpression(),
        PeriodPatterns.ShiftedMonth.AsExpression(),
        PeriodPatterns.DividedYear.AsExpression(),
        PeriodPatterns.ChineseDividedYear.AsExpression(),
        PeriodPatterns.BareQuarter.AsExpression(),
        PeriodPatterns.ShiftedSeason.AsExpression(),
        PeriodPatterns.Years.AsExpression(),
        ChinesePatterns.Month.AsExpression(),
        YearPatterns.Year
    );

    /// <summary>"early July", "mid-2024", "the end of last year", 7月初, 去年底.</summary>
    private static readonly Pattern<TimeExpression> Part = Longest(
        from part in Word(WordKind.Part)
        from hyphen in Maybe(JoinedSign("-"))
        from the in Maybe(Sign("the"))
        from whole in Longest(Period, PeriodPatterns.NamedMonth.AsExpression(), RelativePatterns.Named, FigureYear)
        where Divides((PeriodPart)part.Value, whole)
        select (TimeExpression)new PartExpression((PeriodPart)part.Value, whole),
        from whole in Longest(Period, RelativePatterns.Named)
        from part in Word(WordKind.PartAfter)
        where Divides((PeriodPart)part.Value, whole)
        select (TimeExpression)new PartExpression((PeriodPart)part.Value, whole),
        RelativePatterns.PartOfThis
    );

    private static readonly Pattern<TimeExpression> Point = Longest(
        Day,
        Period,
        Part,
        RelativePatterns.Weekday,
        RelativePatterns.Named,
        RelativePatterns.Counted
    );

    /// <summary>"July 28 to July 30, 2025", "July 26-28", "2021-2035", 9月18日至20日, "between May 3 and May 5".</summary>
    private static readonly Pattern<TimeExpression> Range = Longest(
        from start in Longest(Day, RangeMonth, RelativePatterns.Weekday, Part)
        from to in Word(WordKind.To)
        from end in Longest(Day, RangeMonth, RelativePatterns.Weekday, Part)
        where AreAlike(start, end)
        select (TimeExpression)new RangeExpression(start, end),
        from years in Longest(YearRange, YearPatterns.TwoYears)
        select years,
        from between in When((line, at) => line.Follows(at, WordKind.Between))
        from start in Longest(Day, RangeMonth, YearPatterns.RangeSide)
        from and in Word(WordKind.And)
        from end in Longest(Day, RangeMonth, YearPatterns.RangeSide, DayPatterns.NumberOnly.AsExpression())
        where AreAlike(start, end)
        select (TimeExpression)new RangeExpression(start, end),
        from start in DayPatterns.MonthDay
        from to in Word(WordKind.To)
        from end in LastDayOfMonth
        where start.Number < end.Number
        select (TimeExpression)new RangeExpression(start, end with { Month = start.Month }),
        from start in DayPatterns.MonthDay
        from and in Word(WordKind.And)
        from end in LastDayOfMonth
        where start.Number + 1 == end.Number
        select (TimeExpression)new RangeExpression(start, end with { Month = start.Month }),
        from start in DayPatterns.NumberOnly
        from to in Longest(Word(WordKind.To), Word(WordKind.And))
        from the in Maybe(Sign("the"))
        from end in DayPatterns.DayMonth
        where start.Number < end.Number
        select (TimeExpression)new RangeExpression(start with { Month = end.Month }, end),
        ChinesePatterns.DaysOfMonth.AsExpression(),
        ChinesePatterns.MonthsOfYear.AsExpression()
    );

    /// <summary>"since 2018", "until March", 2018年以来; not the first half of "from May to July".</summary>
    private static readonly Pattern<TimeExpression> Open = Longest(
        from word in Longest(Word(WordKind.Since), Word(WordKind.Until))
        from the in Maybe(word.Kind == WordKind.Since ? Sign("the") : When((_, _) => false))
        from bound in Longest(Point, PeriodPatterns.NamedMonth.AsExpression())
        from after in Maybe(Longest(Word(WordKind.SinceAfter), Word(WordKind.UntilAfter)))
        from end in Not(Word(WordKind.To))
        select (TimeExpression)new OpenExpression(word.Kind == WordKind.Since, bound),
        from bound in Point
        from word in Longest(Word(WordKind.SinceAfter), Word(WordKind.UntilAfter))
        select (TimeExpression)new OpenExpression(word.Kind == WordKind.SinceAfter, bound)
    );

    private static readonly Pattern<TimeExpression> About = Longest(
        from word in Word(WordKind.Around)
        from point in Longest(Day, Period)
        select (TimeExpression)new AboutExpression(point),
        from point in Longest(Day, Period)
        from word in Word(WordKind.AroundAfter)
        select (TimeExpression)new AboutExpression(point)
    );

    /// <summary>Everything that can be a mention.</summary>
    public static readonly Pattern<TimeExpression> Expression = Longest(Range, Point, Open, About, RelativePatterns.Vague, ClockPatterns.Clock);

    private static Pattern<TimeExpression> FigureYear =>
        from year in NumberPatterns.FigureYear
        from end in When((line, at) => !YearPatterns.IsCount(line, at))
        select (TimeExpression)new YearExpression(new YearPart(year));

    private static Pattern<TimeExpression> RangeMonth => Longest(PeriodPatterns.NamedMonth.AsExpression(), ChinesePatterns.Month.AsExpression());

    private static Pattern<DayExpression> LastDayOfMonth =>
        from the in Maybe(Sign("the"))
        from day in DayPatterns.NumberOnly
        from month in Not(DayPatterns.MonthName)
        from year in Optional(DayPatterns.Year)
        select day with
        {
            Year = year,
        };

    /// <summary>Years with a dash or "to" between them; not the start of a telephone number, nor a count.</summary>
    private static Pattern<TimeExpression> YearRange =>
        from plan in Maybe(When((line, at) => IsAfterPlanName(line, at)))
        from apart in When((line, at) => line.SpaceBefore(at) || line.Norm(at - 1) is not ("-" or "/"))
        from start in YearPatterns.RangeSide
        from to in Word(WordKind.To)
        from end in YearPatterns.RangeSide
        from last in When((line, at) => !YearPatterns.IsCount(line, at) && (line.Norm(at) is not ("-" or "/") || line.SpaceBefore(at)))
        where AreAlike(start, end)
        select (TimeExpression)new RangeExpression(start, end) { IsValidity = plan };

    private static bool IsAfterPlanName(TokenLine line, int at) =>
        line.Norm(at - 1) is "("
        && line.Follows(at - 1, WordKind.PlanNoun)
        && (line.IsCapitalised(at - 2) || line.Is(at - 2, Model.TokenKind.Ideograph));

    /// <summary>Whether the two can be the ends of one range.</summary>
    private static bool AreAlike(TimeExpression start, TimeExpression end) =>
        (start, end) switch
        {
            (YearExpression first, YearExpression last) => first.Part.Number < last.Part.Number,
            (MonthsExpression first, MonthsExpression last) => first.Precision == last.Precision,
            (AmbiguousDayExpression, _) or (_, AmbiguousDayExpression) => false,
            _ => start.GetType() == end.GetType(),
        };

    /// <summary>"earlier" and "later" divide what is going on, the other words what is named.</summary>
    private static bool Divides(PeriodPart part, TimeExpression whole) =>
        part is PeriodPart.SoFar or PeriodPart.Remaining
            ? whole is RelativeExpression { Offset: 0, FromDiscourse: false, Unit: not Model.DatePrecision.Day }
            : whole
                is MonthsExpression
                    or YearExpression
                    or YearsExpression
                    or RelativeExpression { Unit: not (Model.DatePrecision.Day or Model.DatePrecision.Quarter) };
}
