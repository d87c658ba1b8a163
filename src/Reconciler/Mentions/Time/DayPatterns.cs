using NodaTime;
using Reconciler.Model;
using static Reconciler.Mentions.Time.NumberPatterns;
using static Reconciler.Mentions.Time.Patterns;

namespace Reconciler.Mentions.Time;

/// <summary>Months and days as English writes them, and days in figures.</summary>
internal static class DayPatterns
{
    /// <summary>A month's name, or its abbreviation with or without the point.</summary>
    public static readonly Pattern<int> MonthName = Longest(
        from month in Word(WordKind.Month)
        select month.Value,
        from month in Word(WordKind.MonthAbbreviation)
        from point in Maybe(AbbreviationPoint)
        select month.Value
    );

    /// <summary>25, 25th, twenty-fifth; not the first part of "26-year-old" or "7:30".</summary>
    public static readonly Pattern<int> DayNumber =
        from day in Longest(
            from number in Digits(2, 1, 31)
            from ending in Maybe(OrdinalEnding)
            select number,
            from word in Word(WordKind.Ordinal)
            select word.Value
        )
        from _ in When(
            (line, at) => !line.Is(at, WordKind.CountedNoun) && !JoinsWord(line, at) && !(line.Norm(at) is ":" or "%" && !line.SpaceBefore(at))
        )
        select day;

    public static readonly Pattern<YearPart> Year = Longest(
        from comma in Maybe(Sign(","))
        from year in FigureYear
        select new YearPart(year),
        from of in Maybe(Word(WordKind.Of))
        from relative in Word(WordKind.Relative)
        where relative is { Unit: DatePrecision.Year, FromDiscourse: false }
        select new YearPart(relative.Value, IsOffset: true),
        from of in Word(WordKind.Of)
        from year in FigureYear
        select new YearPart(year)
    );

    /// <summary>May 25, 2025; Feb. 24.</summary>
    public static readonly Pattern<DayExpression> MonthDay =
        from month in MonthName
        from the in Maybe(Sign("the"))
        from day in DayNumber
        from year in Optional(Year)
        select new DayExpression(year, month, day);

    /// <summary>25 May 2025; the 23rd of February.</summary>
    public static readonly Pattern<DayExpression> DayMonth =
        from day in DayNumber
        from of in Maybe(Sign("of"))
        from month in MonthName
        from next in Not(Digits(2, 1, 31))
        from year in Optional(Year)
        select new DayExpression(year, month, day);

    /// <summary>The number alone, as the other end of a range.</summary>
    public static readonly Pattern<DayExpression> NumberOnly = from day in DayNumber select new DayExpression(null, null, day);

    /// <summary>"on the 23rd"; not "on the 23rd floor".</summary>
    public static readonly Pattern<DayExpression> OrdinalDay =
        from cue in When((line, at) => line.Norm(at - 1) is "the" && line.Follows(at - 1, WordKind.DayCue))
        from number in Digits(2, 1, 31)
        from ending in OrdinalEnding
        from last in When((line, at) => at == line.Count || line.Is(at, TokenKind.Punctuation))
        select new DayExpression(null, null, number);

    /// <summary>2025-02-23, 2025/2/23, 2025.02.23.</summary>
    public static readonly Pattern<TimeExpression> YearFirst = Longest<TimeExpression>(
        from year in Digits(4, FirstYear, LastYear)
        from sign in Longest(JoinedSign("-").Select(_ => "-"), JoinedSign("/").Select(_ => "/"))
        from month in Digits(2, 1, 12)
        from again in JoinedSign(sign)
        from day in Digits(2, 1, 31)
        from last in When((line, at) => line.Norm(at) is not ("-" or "/") || line.SpaceBefore(at))
        select (TimeExpression)new DayExpression(new YearPart(year), month, day),
        (line, at) => line.Is(at, TokenKind.Number) && Dotted(line.Norm(at)) is { } day ? new Match<TimeExpression>(day, at + 1) : null
    );

    /// <summary>02/23/2025 or 23/02/2025.</summary>
    public static readonly Pattern<TimeExpression> YearLast =
        from apart in When((line, at) => at == 0 || line.SpaceBefore(at) || line.Norm(at - 1) is "(")
        from first in Digits(2, 1, 31)
        from sign in JoinedSign("/")
        from second in Digits(2, 1, 31)
        from again in JoinedSign("/")
        from year in Digits(4, FirstYear, LastYear)
        from last in When((line, at) => line.Norm(at) is not "/")
        select InFigures(year, first, second);

    public static readonly Pattern<DayExpression> English = Longest(
        MonthDay,
        DayMonth,
        from weekday in WeekdayBefore
        from day in Longest(MonthDay, DayMonth)
        select day with
        {
            Weekday = weekday,
        },
        from day in Longest(MonthDay, DayMonth)
        from open in Sign("(")
        from weekday in Longest(Word(WordKind.Weekday), Word(WordKind.WeekdayAbbreviation))
        from close in Sign(")")
        select day with
        {
            Weekday = (IsoDayOfWeek)weekday.Value,
        }
    );

    private static Pattern<bool> AbbreviationPoint =>
        from joined in When((line, at) => at + 1 < line.Count)
        from point in JoinedSign(".")
        select point;

    private static Pattern<bool> OrdinalEnding =>
        from joined in When((line, at) => !line.SpaceBefore(at))
        from ending in Word(WordKind.OrdinalEnding)
        select true;

    private static Pattern<IsoDayOfWeek> WeekdayBefore =>
        from weekday in Longest(Word(WordKind.Weekday), Word(WordKind.WeekdayAbbreviation))
        from point in Maybe(JoinedSign("."))
        from comma in Maybe(Sign(","))
        from the in Maybe(Sign("the"))
        select (IsoDayOfWeek)weekday.Value;

    /// <summary>Whether a hyphen joins a word that is no month: "26-year-old".</summary>
    private static bool JoinsWord(TokenLine line, int at) =>
        line.Norm(at) is "-"
        && !line.SpaceBefore(at)
        && !line.SpaceBefore(at + 1)
        && line.Is(at + 1, TokenKind.Word)
        && MonthName(line, at + 1) is null;

    private static DayExpression? Dotted(string text)
    {
        var parts = text.Length <= 10 ? text.Split('.') : [];
        if (parts.Length != 3 || Integer(parts[1], 2) is not { } month)
        {
            return null;
        }

        return parts[0].Length == 4 && Integer(parts[0], 4) is { } year and >= FirstYear and <= LastYear && Integer(parts[2], 2) is { } day
                ? new(new(year), month, day)
            : parts[2].Length == 4 && Integer(parts[2], 4) is { } last and >= FirstYear and <= LastYear && Integer(parts[0], 2) is { } first
                ? new(new(last), month, first)
            : null;
    }

    private static TimeExpression InFigures(int year, int first, int second) =>
        second > 12 || first == second ? new DayExpression(new YearPart(year), first, second)
        : first > 12 ? new DayExpression(new YearPart(year), second, first)
        : new AmbiguousDayExpression(year, first, second);
}
