using Reconciler.Model;
using static Reconciler.Mentions.Time.NumberPatterns;
using static Reconciler.Mentions.Time.Patterns;

namespace Reconciler.Mentions.Time;

/// <summary>Years by themselves: a bare number is one only where something around it says so.</summary>
internal static class YearPatterns
{
    private const int FirstBareYear = 1900;
    private const int LongestEventName = 24;
    private const int ShortestPlural = 4;
    private const int LongestList = 12;
    private const int YearLength = 4;

    /// <summary>"in 2018", "(2023)", 2018年, "the 2008 crisis".</summary>
    public static readonly Pattern<TimeExpression> Year = Longest<TimeExpression>(
        from year in ChinesePatterns.Year
        select (TimeExpression)new YearExpression(year),
        from cue in When((line, at) => IsCued(line, at) && !IsPartOfNumber(line, at))
        from year in FigureYear
        select (TimeExpression)new YearExpression(new YearPart(year)),
        YearOfEvent
    );

    /// <summary>One end of a range of years.</summary>
    public static readonly Pattern<TimeExpression> RangeSide = Longest(
        from year in Longest(FigureYear, NumeralYear)
        from sign in Maybe(Sign("年"))
        where year >= FirstBareYear
        select (TimeExpression)new YearExpression(new YearPart(year))
    );

    /// <summary>2024-25, 2024/2025.</summary>
    public static readonly Pattern<TimeExpression> TwoYears =
        from start in When((line, at) => line.SpaceBefore(at) || line.Norm(at - 1) is "(" || line.Is(at - 1, TokenKind.Ideograph))
        from year in FigureYear
        from sign in Longest(JoinedSign("-"), JoinedSign("/"))
        from next in Digits(YearLength, 0, LastYear)
        where year >= FirstBareYear && (next == year + 1 || next == (year + 1) % 100)
        from end in When((line, at) => line.Norm(at) is not ("-" or "/") || line.SpaceBefore(at))
        select (TimeExpression)new RangeExpression(new YearExpression(new YearPart(year)), new YearExpression(new YearPart(year + 1)));

    /// <summary>Whether a plural noun or a measure follows, so that the number counts it.</summary>
    public static bool IsCount(TokenLine line, int next) =>
        line.Is(next, WordKind.CountedNoun)
        || line.Is(next, WordKind.Measure)
        || (
            line.Is(next, TokenKind.Word)
            && line.SpaceBefore(next)
            && !line.IsCapitalised(next)
            && line.Norm(next).Length >= ShortestPlural
            && line.Norm(next).EndsWith('s')
            && !line.Is(next, WordKind.NotPlural)
        );

    /// <summary>Whether something before it, or before the first of the list it stands in, makes it a year.</summary>
    private static bool IsCued(TokenLine line, int at)
    {
        for (var first = at; first >= 0 && first > at - LongestList; first -= 2)
        {
            if (IsCuedAlone(line, first))
            {
                return first == at || !IsCount(line, at + 1);
            }

            if (!(line.Norm(first - 1) is "," or "or" or "、" || line.Is(first - 1, WordKind.And)) || line.Norm(first - 2).Length != YearLength)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsCuedAlone(TokenLine line, int at) =>
        line.Follows(at, WordKind.StrongYearCue)
        || (line.Follows(at, WordKind.YearCue) && (at == 1 || !IsCount(line, at + 1)))
        || (line.Norm(at - 1) is "(" && line.Norm(at + 1) is ")" or ",")
        || (at == 0 && line.Is(at + 1, WordKind.YearVerb))
        || (line.Is(at - 1, WordKind.EventNoun) && line.IsCapitalised(at - 1) && !IsCount(line, at + 1));

    /// <summary>"2025-1234", "2025/7": the first figures of something longer.</summary>
    private static bool IsPartOfNumber(TokenLine line, int at) =>
        (line.Norm(at + 1) is "-" or "/" or ":" && !line.SpaceBefore(at + 1) && line.Is(at + 2, TokenKind.Number) && !line.SpaceBefore(at + 2))
        || (line.Norm(at - 1) is "-" or "/" && !line.SpaceBefore(at) && line.Is(at - 2, TokenKind.Number));

    private static Match<TimeExpression>? YearOfEvent(TokenLine line, int at) =>
        FigureYear(line, at) is { Value: >= FirstBareYear } year && !IsPartOfNumber(line, at) && EndOfEventName(line, at, year.End) is { } end
            ? new Match<TimeExpression>(new YearExpression(new YearPart(year.Value)) { EventName = line.Cover(at, end) }, year.End)
            : null;

    private static int? EndOfEventName(TokenLine line, int at, int start)
    {
        if (line.Is(start, TokenKind.Ideograph))
        {
            return line.Is(start, WordKind.Measure) || line.Norm(start) is "年" ? null : EndOfChineseName(line, start);
        }

        var belongs = line.Norm(at - 1) is "the" or "'" || (line.Norm(at - 1) is "s" && line.Norm(at - 2) is "'");
        var capitalised = line.IsCapitalised(start);
        if (!belongs && !capitalised)
        {
            return null;
        }

        int? end = null;
        for (var i = start; i < start + LongestEventName && i < line.Count && (i < start + 3 || capitalised); i++)
        {
            if (!line.Is(i, TokenKind.Word) && line.Norm(i) is not ("-" or "&" or "/"))
            {
                break;
            }

            if (line.Find(i, WordKind.EventNoun) is { } noun && (line.IsCapitalised(i) || belongs))
            {
                end = noun.End;
                if (!line.IsCapitalised(i))
                {
                    break;
                }
            }
            else if (
                line.Is(i, TokenKind.Word)
                && !line.IsCapitalised(i)
                && (!belongs || i > start)
                && !(capitalised && line.Is(i, WordKind.FunctionWord))
            )
            {
                if (!belongs || end is not null || i >= start + 2)
                {
                    break;
                }
            }
        }

        return end;
    }

    private static int? EndOfChineseName(TokenLine line, int start)
    {
        for (
            var i = start;
            i < start + LongestEventName && (line.Is(i, TokenKind.Ideograph) || line.Is(i, TokenKind.Word) || line.Norm(i) is "-" or "·" or "&");
            i++
        )
        {
            if (line.Find(i, WordKind.EventNoun) is { } noun)
            {
                return noun.End;
            }
        }

        return null;
    }
}
