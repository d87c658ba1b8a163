using NodaTime;
using Reconciler.Model;
using static Reconciler.Mentions.Time.NumberPatterns;
using static Reconciler.Mentions.Time.Patterns;

namespace Reconciler.Mentions.Time;

/// <summary>Years, months and days as Chinese writes them.</summary>
internal static class ChinesePatterns
{
    /// <summary>2018年, 二〇二五年; not 2000年来, 2000年前.</summary>
    public static readonly Pattern<YearPart> Year =
        from year in Longest(FigureYear, NumeralYear)
        from sign in Sign("年")
        from degree in Maybe(Sign("度"))
        from _ in Not(Word(WordKind.DurationAfter))
        from count in When((line, at) => year % 100 != 0 || !line.Is(at, WordKind.Direction))
        select new YearPart(year);

    public static readonly Pattern<int> MonthNumber = from number in Longest(Digits(2, 1, 12), Numeral(1, 12)) select number;

    private static readonly Pattern<int> DayNumber = Longest(Digits(2, 1, 31), Numeral(1, 31));

    public static readonly Pattern<int> MonthSign = from month in MonthNumber from sign in Sign("月") from part in Maybe(Sign("份")) select month;

    /// <summary>2025年9月, 去年9月, 同年9月, 9月.</summary>
    public static readonly Pattern<MonthsExpression> Month =
        from start in When((line, at) => !line.Is(at - 1, TokenKind.Number) && !line.Is(at - 1, WordKind.Digit))
        from year in YearBefore
        from month in MonthSign
        select new MonthsExpression(year, month, 1, DatePrecision.Month);

    /// <summary>2025年9月18日, 9月18日, 上月15日.</summary>
    public static readonly Pattern<DayExpression> Day =
        from day in Longest(
            from month in Month
            from number in DayNumber
            from sign in DaySign
            select new DayExpression(month.Year, month.First, number),
            from month in Word(WordKind.Relative)
            where month is { Unit: DatePrecision.Month, FromDiscourse: false }
            from number in DayNumber
            from sign in DaySign
            select new DayExpression(null, null, number) { MonthOffset = month.Value }
        )
        from weekday in Optional(WeekdayAfter)
        select day with
        {
            Weekday = weekday ?? IsoDayOfWeek.None,
        };

    /// <summary>23日 where a month is understood; not 30日内, 第3日.</summary>
    public static readonly Pattern<DayExpression> BareDay =
        from start in When(
            (line, at) =>
                !line.Follows(at, WordKind.DurationBefore)
                && !line.Is(at - 1, TokenKind.Number)
                && line.Norm(at - 1) is not ("月" or "/" or ".")
                && !(line.Norm(at - 1) is "-" && line.Is(at - 2, TokenKind.Number))
        )
        from number in Digits(2, 1, 31)
        from sign in Sign("日")
        from end in When((line, at) => !line.Is(at, WordKind.DurationAfter) && !line.Is(at, WordKind.Direction))
        select new DayExpression(null, null, number);

    /// <summary>7月26-28日.</summary>
    public static readonly Pattern<RangeExpression> DaysOfMonth =
        from month in Month
        from first in DayNumber
        from to in Word(WordKind.To)
        from last in DayNumber
        from sign in DaySign
        where first < last
        select new RangeExpression(new DayExpression(month.Year, month.First, first), new DayExpression(null, month.First, last));

    /// <summary>3-5月.</summary>
    public static readonly Pattern<RangeExpression> MonthsOfYear =
        from start in When((line, at) => !line.Is(at - 1, TokenKind.Number))
        from year in YearBefore
        from first in MonthNumber
        from to in Word(WordKind.To)
        from last in MonthSign
        where first < last
        select new RangeExpression(
            new MonthsExpression(year, first, 1, DatePrecision.Month),
            new MonthsExpression(null, last, 1, DatePrecision.Month)
        );

    /// <summary>The year in front of a month or quarter; none where it is left out.</summary>
    public static Pattern<YearPart?> YearBefore =>
        (line, at) =>
            Year(line, at) is { } year ? new Match<YearPart?>(year.Value, year.End)
            : line.Find(at, WordKind.Relative) is { Word: { Unit: DatePrecision.Year } relative, End: var end }
                ? new Match<YearPart?>(new YearPart(relative.Value, IsOffset: true, relative.FromDiscourse), end)
            : new Match<YearPart?>(null, at);

    private static Pattern<bool> DaySign => Longest(Sign("日"), Sign("号"));

    private static Pattern<IsoDayOfWeek> WeekdayAfter =>
        Longest(
            from open in Sign("(")
            from weekday in Word(WordKind.Weekday)
            from close in Sign(")")
            select (IsoDayOfWeek)weekday.Value,
            from comma in Maybe(Sign(","))
            from weekday in Word(WordKind.Weekday)
            select (IsoDayOfWeek)weekday.Value
        );
}
