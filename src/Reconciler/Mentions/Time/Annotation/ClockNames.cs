using System.Globalization;
using NodaTime;
using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Times of day, with the day beside them: "10 p.m. Wednesday", "5 p.m. EST, Nov. 6", "noon Saturday".</summary>
internal static class ClockNames
{
    public static TimexReading? Read(TokenLine line, int at)
    {
        if (Time(line, at) is not { } time)
        {
            return null;
        }

        var zone = time.End;
        if (
            line.Is(zone, TokenKind.Word)
            && line.IsCapitalised(zone)
            && line.Norm(zone) is "est" or "edt" or "gmt" or "pst" or "pdt" or "cst" or "cdt" or "utc" or "bst"
        )
        {
            zone++;
        }

        if (line.Is(at - 1, TokenKind.Ideograph) || line.Is(zone, TokenKind.Ideograph))
        {
            return null;
        }

        var next = line.Norm(zone) is "," or "on" ? zone + 1 : zone;
        var day = TimexReading.Longest(PeriodNames.Read(line, next), CalendarPatterns.Read(line, next));
        if (day is not null)
        {
            return new TimexReading(
                day.End,
                context =>
                    day.Resolve(context) is { Value: { Length: >= 10 } value } && value[4] == '-' && char.IsAsciiDigit(value[5])
                        ? Value(value[..10], time.Clock)
                        : null
            );
        }

        return new TimexReading(zone, context => Value(TimexCalendar.Day(context.LastDay), time.Clock));
    }

    private static (string Clock, int End)? Time(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.ClockWord) is { } word && line.Norm(at - 1) is not "high")
        {
            return (Print(word.Word.Value == 0 ? 24 : word.Word.Value, 0), word.End);
        }

        var hour = line.Is(at, TokenKind.Number) ? Patterns.Integer(line.Norm(at), 2) : null;
        if (hour is not ({ } number and <= 23))
        {
            return null;
        }

        var (minute, end) =
            line.Norm(at + 1) is ":"
            && !line.SpaceBefore(at + 1)
            && line.Norm(at + 2).Length == 2
            && Patterns.Integer(line.Norm(at + 2), 2) is { } exact and < 60
                ? (exact, at + 3)
                : (0, at + 1);
        if (line.Read(end, WordKind.Am) is { } am)
        {
            return (Print(number % 12, minute), EndOfHalf(line, am.End));
        }

        if (line.Read(end, WordKind.Pm) is { } pm)
        {
            return (Print((number % 12) + 12, minute), EndOfHalf(line, pm.End));
        }

        if (line.Norm(end) is "o" && line.Norm(end + 1) is "'" && line.Norm(end + 2) is "clock")
        {
            return (Print(number, minute), end + 3);
        }

        return end > at + 1 && line.Norm(at - 1) is not ":" && line.Norm(end) is not ":" ? (Print(number, minute), end) : null;
    }

    /// <summary>The point of the abbreviation, unless it ends the sentence.</summary>
    private static int EndOfHalf(TokenLine line, int end) =>
        line.Norm(end) is "." && !line.SpaceBefore(end) && end + 1 < line.Count ? end + 1
        : line.Norm(end - 1) is "." && end == line.Count ? end - 1
        : end;

    private static string Print(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}");

    private static TimexValue Value(string day, string clock) => new(TimexType.Time, day + clock);
}
