using NodaTime;
using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Days, months, years and decades that are named by the calendar.</summary>
internal static class CalendarPatterns
{
    private const int FirstBareYear = 1900;
    private const int LastBareYear = 2060;

    public static TimexReading? Read(TokenLine line, int at)
    {
        var best = TimexReading.Longest(MonthDay(line, at), MonthOf(line, at));
        best = TimexReading.Longest(best, DayMonth(line, at));
        best = TimexReading.Longest(best, Figures(line, at));
        best = TimexReading.Longest(best, Decade(line, at));
        return TimexReading.Longest(best, YearAlone(line, at));
    }

    /// <summary>A month's name, with the point of an abbreviation.</summary>
    public static (int Month, int End)? MonthName(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.Month) is { } month)
        {
            return (month.Word.Value, month.End);
        }

        return line.Read(at, WordKind.MonthAbbreviation) is { } word
            ? (word.Word.Value, line.Norm(word.End) is "." && !line.SpaceBefore(word.End) && word.End + 1 < line.Count ? word.End + 1 : word.End)
            : null;
    }

    /// <summary>The year that a month or a season is of: "1998", ", 1998", "of last year".</summary>
    public static (Func<TimexContext, int?> Year, int End)? YearOf(TokenLine line, int at)
    {
        var comma = line.Norm(at) is "," ? at + 1 : at;
        if (Figure(line, comma) is { } year && (comma == at || line.SpaceBefore(comma)))
        {
            return (_ => year, comma + 1);
        }

        var of = line.Norm(at) is "of" or "in" ? at + 1 : at;
        if (of > at && Figure(line, of) is { } stated)
        {
            return (_ => stated, of + 1);
        }

        return
            of > at
            && line.Norm(at) is "of"
            && line.Read(of, WordKind.PeriodShift) is { } shift
            && line.Read(shift.End, WordKind.SpanUnit) is { Word.Value: (int)SpanUnit.Year } unit
            ? (context => context.Report.Year + shift.Word.Value, unit.End)
            : null;
    }

    private static TimexReading? MonthDay(TokenLine line, int at)
    {
        var shift = line.Read(at, WordKind.PeriodShift);
        var (weekday, start) = Weekday(line, shift?.End ?? at);
        if (MonthName(line, start) is not { } month)
        {
            return null;
        }

        var the = line.Norm(month.End) is "the" ? month.End + 1 : month.End;
        if (DayNumber(line, the) is not { } day)
        {
            return null;
        }

        var read = Day(line, month.Month, day.Number, day.End, weekday);
        return shift is not { Word.Value: < 0 } || weekday > 0 || YearOf(line, day.End) is not null
            ? read
            : new TimexReading(read.End, context => read.Resolve(context with { Tense = Tense.Past }));
    }

    private static TimexReading? DayMonth(TokenLine line, int at)
    {
        var (weekday, start) = Weekday(line, at);
        start = line.Norm(start) is "the" ? start + 1 : start;
        if (DayNumber(line, start) is not { } day)
        {
            return null;
        }

        var of = line.Norm(day.End) is "of" or "-" ? day.End + 1 : day.End;
        return MonthName(line, of) is { } month && DayNumber(line, month.End) is null ? Day(line, month.Month, day.Number, month.End, weekday) : null;
    }

    private static TimexReading Day(TokenLine line, int month, int day, int end, int weekday)
    {
        if (line.Norm(end) is "," && line.Read(end + 1, WordKind.Weekday) is { } after && weekday == 0)
        {
            end = YearOf(line, end) is null ? after.End : end;
        }

        return YearOf(line, end) is { } year
            ? new TimexReading(year.End, context => year.Year(context) is { } known ? Date(CalendarPeriods.Day(known, month, day)) : null)
            : new TimexReading(end, context => Date(Nearest.Day(context, month, day)));
    }

    public static TimexReading? MonthOf(TokenLine line, int at)
    {
        if (MonthName(line, at) is not { } month)
        {
            return null;
        }

        if (YearOf(line, month.End) is { } year)
        {
            return new TimexReading(
                year.End,
                context => year.Year(context) is { } known ? TimexValue.Date(TimexCalendar.Month(known, month.Month)) : null
            );
        }

        if (ShortYear(line, month.End) is { } two)
        {
            return new TimexReading(month.End + 2, _ => TimexValue.Date(TimexCalendar.Month(two, month.Month)));
        }

        return IsMonth(line, at, month.End) ? new TimexReading(month.End, context => TimexValue.Date(Nearest.Month(context, month.Month))) : null;
    }

    /// <summary>Of a word that is also a verb or a name, only where something in front says so.</summary>
    private static bool IsMonth(TokenLine line, int at, int end) =>
        line.Read(at, WordKind.Month) is null ? line.Norm(end - 1) is "."
        : !line.Is(at, WordKind.AmbiguousMonth) ? true
        : line.Norm(at - 1) is "last" or "this" or "next" or "-" or "'" or "and"
            || (line.Follows(at, WordKind.MonthCue) && !(line.Is(end, TokenKind.Word) && line.IsCapitalised(end)));

    private static (int Weekday, int End) Weekday(TokenLine line, int at)
    {
        var weekday = line.Read(at, WordKind.Weekday) ?? line.Read(at, WordKind.WeekdayAbbreviation);
        if (weekday is not { } word)
        {
            return (0, at);
        }

        var end = line.Norm(word.End) is "." ? word.End + 1 : word.End;
        return (word.Word.Value, line.Norm(end) is "," ? end + 1 : end);
    }

    public static (int Number, int End)? DayNumber(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.Ordinal) is { Word.Value: <= 31 } word)
        {
            return (word.Word.Value, word.End);
        }

        if (!line.Is(at, TokenKind.Number) || Patterns.Integer(line.Norm(at), 2) is not ({ } day and >= 1 and <= 31) || Joins(line, at + 1))
        {
            return null;
        }

        return line.Is(at + 1, WordKind.OrdinalEnding) && !line.SpaceBefore(at + 1) ? (day, at + 2) : (day, at + 1);
    }

    /// <summary>"7:30", "26-year", "5%".</summary>
    private static bool Joins(TokenLine line, int at) =>
        !line.SpaceBefore(at)
        && (
            line.Norm(at) is "%" or "/"
            || (line.Norm(at) is ":" && line.Is(at + 1, TokenKind.Number))
            || (line.Norm(at) is "-" && line.Is(at + 1, TokenKind.Word))
        );

    public static TimexReading? Figures(TokenLine line, int at) =>
        line.Is(at, TokenKind.Number) && (DayPatterns.YearFirst(line, at) ?? DayPatterns.YearLast(line, at)) is { } match
            ? match.Value switch
            {
                DayExpression { Year: { } year, Month: { } month } day => new TimexReading(
                    match.End,
                    _ => Date(CalendarPeriods.Day(year.Number, month, day.Number))
                ),
                AmbiguousDayExpression day => new TimexReading(match.End, _ => Date(CalendarPeriods.Day(day.Year, day.First, day.Second))),
                _ => null,
            }
            : null;

    /// <summary>"1990s", "the '80s", "the eighties".</summary>
    private static TimexReading? Decade(TokenLine line, int at)
    {
        var start = line.Norm(at) is "the" ? at + 1 : at;
        if (
            Patterns.Integer(line.Norm(start), 4) is { } year and >= 1000 and < 2100
            && year % 10 == 0
            && line.Norm(start + 1) is "s"
            && !line.SpaceBefore(start + 1)
        )
        {
            return new TimexReading(start + 2, _ => TimexValue.Date(TimexCalendar.Decade(year)));
        }

        return line.Norm(start) is "'" && Patterns.Integer(line.Norm(start + 1), 2) is { } two && two % 10 == 0 && line.Norm(start + 2) is "s"
            ? new TimexReading(start + 3, _ => TimexValue.Date(TimexCalendar.Decade(1900 + two)))
            : null;
    }

    private static TimexReading? YearAlone(TokenLine line, int at)
    {
        var fiscal = line.Norm(at) is "fiscal" || (line.Norm(at) is "year" && line.Norm(at - 1) is not "-") ? at + 1 : at;
        if (Figure(line, fiscal) is { } year && IsYear(line, fiscal, fiscal > at))
        {
            return new TimexReading(fiscal + 1, _ => TimexValue.Date(TimexCalendar.Year(year)));
        }

        return fiscal == at && SpokenYear(line, at) is { } spoken ? spoken
            : ShortYear(line, at) is { } two && line.SpaceBefore(at) && !line.SpaceBefore(at + 1) && line.Follows(at, WordKind.YearCue)
                ? new TimexReading(at + 2, _ => TimexValue.Date(TimexCalendar.Year(two)))
            : null;
    }

    /// <summary>"nineteen ninety-six", "two thousand".</summary>
    private static TimexReading? SpokenYear(TokenLine line, int at)
    {
        var start = line.Norm(at) is "the" && line.Norm(at + 1) is "year" ? at + 2 : at;
        if (line.Norm(start) is "two" && line.Norm(start + 1) is "thousand" && start > at)
        {
            return new TimexReading(start + 2, _ => TimexValue.Date("2000"));
        }

        if (line.Norm(start) is not "nineteen" || Amount.Read(line, start + 1) is not { Number: { } rest and >= 10 and < 100 } amount)
        {
            return null;
        }

        return new TimexReading(amount.End, _ => TimexValue.Date(TimexCalendar.Year(1900 + (int)rest)));
    }

    private static int? Figure(TokenLine line, int at) =>
        line.Is(at, TokenKind.Number) && line.Norm(at).Length == 4 && Patterns.Integer(line.Norm(at), 4) is { } year and >= 1000 and < 2200
            ? year
            : null;

    private static int? ShortYear(TokenLine line, int at) =>
        line.Norm(at) is "'"
        && !line.SpaceBefore(at + 1)
        && Patterns.Integer(line.Norm(at + 1), 2) is { } two
        && line.Norm(at + 1).Length == 2
        && line.Norm(at + 2) is not "s"
            ? two < 40
                ? 2000 + two
                : 1900 + two
            : null;

    private static bool IsYear(TokenLine line, int at, bool cued)
    {
        var year = Figure(line, at)!.Value;
        var joined = at > 0 && !line.SpaceBefore(at);
        if (
            line.Is(at + 1, WordKind.CountedNoun)
            || line.Norm(at + 1) is "%" or "°"
            || (joined && line.Norm(at - 1) is not ("(" or "-" or "\"" or "'" or "["))
            || (line.Norm(at - 1) is "-" && joined && (line.Is(at - 2, TokenKind.Number) && line.Norm(at - 2).Length != 4))
            || (line.Norm(at + 1) is "/" or ":" && !line.SpaceBefore(at + 1))
            || (
                line.Norm(at + 1) is "-" && !line.SpaceBefore(at + 1) && line.Is(at + 2, TokenKind.Number) && line.Norm(at + 2).Length is not (2 or 4)
            )
            || line.Is(at - 1, TokenKind.Symbol)
        )
        {
            return false;
        }

        return cued
            || line.Follows(at, WordKind.YearCue)
            || line.Follows(at, WordKind.StrongYearCue)
            || (year is >= FirstBareYear and < LastBareYear && !YearPatterns.IsCount(line, at + 1));
    }

    private static TimexValue? Date(LocalDate? day) => day is { } known ? TimexValue.Date(TimexCalendar.Day(known)) : null;
}
