using NodaTime;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Chinese dates with their times of day, and ranges of them: 2017年8月11日至8月22日, 明天下午3点到5点.</summary>
internal static class ChineseNames
{
    public static TimexReading? Read(TokenLine line, int at)
    {
        var start = line.Norm(at) is "从" or "自" ? at + 1 : at;
        if (!line.Is(start, TokenKind.Ideograph) && !line.Is(start, TokenKind.Number))
        {
            return null;
        }

        var point = Point(line, start);
        var range = Range(line, start, point);
        return TimexReading.Longest(start == at ? point : null, range);
    }

    private static TimexReading? Range(TokenLine line, int at, TimexReading? first)
    {
        if (first is null)
        {
            return ShortRange(line, at);
        }

        var to = line.Norm(first.End) is "起" ? first.End + 1 : first.End;
        var last = To(line, to) is { } after ? Point(line, after) : null;
        if (last is null)
        {
            return ShortRange(line, at);
        }

        var end =
            line.Norm(last.End) is "止" or "间" ? last.End + 1
            : line.Norm(last.End) is "之" && line.Norm(last.End + 1) is "间" ? last.End + 2
            : last.End;
        return new TimexReading(end, context => Joined(context, first, last));
    }

    /// <summary>2019年4月12-19日, 3-5月: what follows the second number counts for both.</summary>
    private static TimexReading? ShortRange(TokenLine line, int at)
    {
        var year = ChineseYear.Read(line, at);
        var next = year?.End ?? at;
        if (!line.Is(next, TokenKind.Number) || Patterns.Integer(line.Norm(next), 2) is not { } number || number is < 1 or > 31)
        {
            return null;
        }

        if (line.Norm(next + 1) is "月" && line.Is(next + 2, TokenKind.Number) && Patterns.Integer(line.Norm(next + 2), 2) is { } day)
        {
            return To(line, next + 3) is { } until && Point(line, until) is { } last
                ? new TimexReading(last.End, context => Joined(context, new TimexReading(next, of => DayIn(of, year, number, day)), last))
                : null;
        }

        return number <= 12 && To(line, next + 1) is { } after && Point(line, after) is { } end && line.Norm(end.End - 1) is "月" or "份"
            ? new TimexReading(
                end.End,
                context =>
                    Joined(context, new TimexReading(next, of => TimexValue.Date(TimexCalendar.Month(year?.In(of) ?? of.Report.Year, number))), end)
            )
            : null;
    }

    private static TimexValue? DayIn(TimexContext context, ChineseYear? year, int month, int day) =>
        (year is { } given ? CalendarPeriods.Day(given.In(context) ?? 0, month, day) : Nearest.Day(context, month, day)) is { } known
            ? TimexValue.Date(TimexCalendar.Day(known))
            : null;

    private static TimexValue? Joined(TimexContext context, TimexReading first, TimexReading last)
    {
        if (first.Resolve(context) is not { } start || start.Value.Contains('/') || start.Value.StartsWith('P'))
        {
            return null;
        }

        var from = FirstDay(start.Value);
        return
            last.Resolve(context with { From = from, LastDay = from ?? context.LastDay }) is { } end
            && !end.Value.Contains('/')
            && end.Type == start.Type
            ? start with
            {
                Value = $"{start.Value}/{(start.Type == TimexType.Time ? ChineseClock.InSameHalf(start.Value, end.Value) : end.Value)}",
            }
            : null;
    }

    private static LocalDate? FirstDay(string value) =>
        value.Length >= 4
        && LocalDatePattern.Iso.Parse(
            value.Length >= 10 ? value[..10]
            : value.Length == 7 ? value + "-01"
            : value[..4] + "-01-01"
        )
            is { Success: true, Value: var day }
            ? day
            : null;

    private static int? To(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.To) is not { } to || (line.Is(at, TokenKind.Word)))
        {
            return line.Norm(at) is "和" or "与" ? at + 1 : null;
        }

        var end = to.End;
        while (end < at + 3 && line.Norm(end) is "-" or "~")
        {
            end++;
        }

        return end;
    }

    private static TimexReading? Point(TokenLine line, int at)
    {
        if (ChineseDate.Read(line, at) is { } date)
        {
            var weekday = line.Read(date.End, WordKind.Weekday) is { } named && line.Is(date.End, TokenKind.Ideograph) ? named.End : date.End;
            return ChineseClock.Read(line, weekday, ChineseClock.PartIn(line.Norm(date.End - 1))) is { } clock
                ? new TimexReading(
                    clock.End,
                    context => date.Resolve(context) is { Value: { Length: 10 } day } ? ChineseClock.On(day, clock.Part, clock.Clock) : null
                )
                : date;
        }

        if (CalendarPatterns.Figures(line, at) is { } figures && ChineseClock.Read(line, figures.End) is { } time)
        {
            return new TimexReading(
                time.End,
                context => figures.Resolve(context) is { Value: { Length: 10 } day } ? ChineseClock.On(day, time.Part, time.Clock) : null
            );
        }

        return
            ChineseClock.Read(line, at) is { } alone
            && (line.Is(at, TokenKind.Ideograph) || line.Is(alone.End - 1, TokenKind.Ideograph))
            && !line.Is(alone.End, WordKind.SpanUnit)
            ? new TimexReading(alone.End, context => ChineseClock.On(TimexCalendar.Day(context.From ?? context.Report), alone.Part, alone.Clock))
            : null;
    }
}
