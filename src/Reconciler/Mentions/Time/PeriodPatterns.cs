using Reconciler.Model;
using static Reconciler.Mentions.Time.NumberPatterns;
using static Reconciler.Mentions.Time.Patterns;

namespace Reconciler.Mentions.Time;

/// <summary>Months, quarters, halves, seasons, decades and centuries.</summary>
internal static class PeriodPatterns
{
    /// <summary>A month's name with its year, if that stands there.</summary>
    public static readonly Pattern<MonthsExpression> NamedMonth =
        from month in DayPatterns.MonthName
        from year in Optional(DayPatterns.Year)
        select new MonthsExpression(year, month, 1, DatePrecision.Month);

    /// <summary>September 2024; March last year.</summary>
    public static readonly Pattern<MonthsExpression> MonthWithYear = NamedMonth.Where(month => month.Year is not null);

    /// <summary>"in March", "Oslo's January directive", "the May summit": a month that what stands around it makes one.</summary>
    public static readonly Pattern<MonthsExpression> BareMonth = Longest(
        from cue in When((line, at) => line.Follows(at, WordKind.MonthCue) && !IsGivenName(line, at))
        from month in DayPatterns.MonthName
        select new MonthsExpression(null, month, 1, DatePrecision.Month),
        from noun in When(IsAttribute)
        from month in DayPatterns.MonthName
        select new MonthsExpression(null, month, 1, DatePrecision.Month) { IsAttribute = true }
    );

    /// <summary>"last September".</summary>
    public static readonly Pattern<MonthsExpression> ShiftedMonth =
        from shift in Word(WordKind.Shift)
        from month in DayPatterns.MonthName
        select new MonthsExpression(null, month, 1, DatePrecision.Month) { Shift = shift.Value };

    /// <summary>"the third quarter of 2024", "first half of this year", "summer 2024".</summary>
    public static readonly Pattern<MonthsExpression> DividedYear =
        from division in Division
        from year in YearOfPeriod
        select division with
        {
            Year = year,
        };

    /// <summary>2024年第三季度, 今年上半年, 上半年.</summary>
    public static readonly Pattern<MonthsExpression> ChineseDividedYear =
        from year in ChinesePatterns.YearBefore
        from of in Maybe(Sign("的"))
        from ideograph in When((line, at) => line.Is(at, TokenKind.Ideograph))
        from division in Division
        where year is not null || division.Count is not 3 || division.Precision is DatePrecision.Quarter
        select division with
        {
            Year = year,
        };

    /// <summary>"the third quarter", where no year is named.</summary>
    public static readonly Pattern<MonthsExpression> BareQuarter =
        from the in When((line, at) => line.Norm(at - 1) is "the" && line.Follows(at - 1, WordKind.MonthCue))
        from quarter in Word(WordKind.Quarter)
        select Quarter(quarter.Value);

    /// <summary>"last summer".</summary>
    public static readonly Pattern<MonthsExpression> ShiftedSeason =
        from shift in Word(WordKind.Shift)
        from season in Word(WordKind.Season)
        select Season(season.Value) with
        {
            Shift = shift.Value,
        };

    /// <summary>1990s, 1990年代, 20世纪90年代; 21st century, 21世纪.</summary>
    public static readonly Pattern<YearsExpression> Years = Longest(
        from year in FigureYear
        where year % 10 == 0
        from sign in JoinedSign("s")
        select Decade(year),
        from year in FigureYear
        where year % 10 == 0
        from sign in Sign("年")
        from age in Sign("代")
        select Decade(year),
        from century in Century
        from year in Longest(Digits(2, 10, 90), Numeral(10, 90))
        where year % 10 == 0
        from sign in Sign("年")
        from age in Sign("代")
        select Decade(century - 1 + year),
        from century in Century
        select new YearsExpression(century, 100, DatePrecision.Century),
        from relative in Word(WordKind.Relative)
        where relative.Unit == DatePrecision.Century
        from year in Longest(Digits(2, 10, 90), Numeral(10, 90))
        where year % 10 == 0
        from sign in Sign("年")
        from age in Sign("代")
        select Decade(year) with
        {
            CenturyOffset = relative.Value,
        }
    );

    /// <summary>The first year of a century.</summary>
    private static Pattern<int> Century =>
        Longest(
            from number in DayPatterns.DayNumber
            from century in Word(WordKind.Century)
            where number is > 10 and < 23
            select ((number - 1) * 100) + 1,
            from number in Numeral(11, 22)
            from century in Word(WordKind.Century)
            select ((number - 1) * 100) + 1
        );

    private static Pattern<MonthsExpression> Division =>
        Longest(
            from quarter in Word(WordKind.Quarter)
            select Quarter(quarter.Value),
            from half in Word(WordKind.Half)
            select new MonthsExpression(null, (half.Value * 6) - 5, 6, DatePrecision.Half),
            from months in Word(WordKind.FirstMonths)
            select new MonthsExpression(null, 1, months.Value, DatePrecision.Quarter),
            from season in Word(WordKind.Season)
            select Season(season.Value)
        );

    private static Pattern<YearPart> YearOfPeriod =>
        Longest(
            from of in Maybe(Longest(Sign("of"), Sign(",")))
            from year in FigureYear
            select new YearPart(year),
            from of in Maybe(Sign("of"))
            from relative in Word(WordKind.Relative)
            where relative is { Unit: DatePrecision.Year, FromDiscourse: false }
            select new YearPart(relative.Value, IsOffset: true)
        );

    private static MonthsExpression Quarter(int number) => new(null, (number * 3) - 2, 3, DatePrecision.Quarter);

    private static MonthsExpression Season(int firstMonth) => new(null, firstMonth, 3, DatePrecision.Half);

    private static YearsExpression Decade(int first) => new(first, 10, DatePrecision.Decade);

    private static bool IsGivenName(TokenLine line, int at) =>
        line.Is(at, WordKind.AmbiguousMonth) && line.Is(at + 1, TokenKind.Word) && line.IsCapitalised(at + 1) && line.SpaceBefore(at + 1);

    /// <summary>Whether a noun follows that the month belongs to, after an article or a possessor.</summary>
    private static bool IsAttribute(TokenLine line, int at) =>
        line.Norm(at - 1) is "the" or "'" or "s"
        && (line.Norm(at - 1) is not "s" || line.Norm(at - 2) is "'")
        && line.Is(at + 1, TokenKind.Word)
        && (
            line.Is(at, WordKind.AmbiguousMonth)
                ? line.Is(at + 1, WordKind.EventNoun) || line.Is(at + 2, WordKind.EventNoun)
                : !line.IsCapitalised(at + 1) && !line.Is(at + 1, WordKind.FunctionWord)
        );
}
