using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Times of day as Chinese writes them, after a date or alone: 下午3点半, 晚上8时35分, 上午9:00.</summary>
internal static class ChineseClock
{
    private const int Noon = 12;
    private const int EndOfDay = 10;
    private const int EndOfHour = 13;

    /// <summary>The part of the day and the time after a date; or the time alone.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="dayPart">The part of the day that the word of the day itself gives (今晚), for a time behind it.</param>
    public static (DayPart? Part, string? Clock, int End)? Read(TokenLine line, int at, DayPart? dayPart = null)
    {
        var half = line.Read(at, WordKind.DayPart);
        if (half is { } english && !line.Is(english.End - 1, TokenKind.Ideograph))
        {
            half = null;
        }

        var part =
            half is { } found ? (DayPart)found.Word.Value
            : line.Norm(at) is "晚" ? DayPart.Evening
            : line.Norm(at) is "早" ? DayPart.Morning
            : dayPart;
        var start = half?.End ?? (line.Norm(at) is "晚" or "早" ? at + 1 : at);
        if (Time(line, start, part) is { } time)
        {
            return (part, time.Clock, time.End);
        }

        return half is { } alone ? (part, null, alone.End) : null;
    }

    /// <summary>The part of the day in the last character of a word of a day: 昨晚, 今早.</summary>
    public static DayPart? PartIn(string last) =>
        last switch
        {
            "晚" or "夜" => DayPart.Evening,
            "早" or "晨" => DayPart.Morning,
            _ => null,
        };

    /// <summary>The end of a range of times that lies before its start on the same day is of the afternoon too: 下午3点到5点.</summary>
    public static string InSameHalf(string start, string end) =>
        start.Length >= EndOfHour
        && end.Length >= EndOfHour
        && string.Equals(start[..EndOfDay], end[..EndOfDay], StringComparison.Ordinal)
        && Patterns.Integer(start.AsSpan(EndOfDay + 1, 2), 2) is >= Noon and var from
        && Patterns.Integer(end.AsSpan(EndOfDay + 1, 2), 2) is < Noon and var to
        && to + Noon >= from
            ? string.Create(CultureInfo.InvariantCulture, $"{end[..(EndOfDay + 1)]}{to + Noon:D2}{end[EndOfHour..]}")
            : end;

    public static TimexValue? On(string day, DayPart? part, string? clock) =>
        clock is not null ? OnDay(day, clock)
        : part is { } named ? new TimexValue(TimexType.Time, $"{day}T{PeriodNames.Sign(named)}")
        : null;

    private static TimexValue? OnDay(string day, string clock) =>
        clock.StartsWith("T24", StringComparison.Ordinal) && LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var date }
            ? new TimexValue(TimexType.Time, $"{TimexCalendar.Day(date.PlusDays(1))}T00{clock[3..]}")
            : new TimexValue(TimexType.Time, day + clock);

    private static (string Clock, int End)? Time(TokenLine line, int at, DayPart? part)
    {
        if (Number(line, at) is not { } hour || hour.Number > 24)
        {
            return null;
        }

        var (minute, second, end) = (-1, -1, hour.End);
        if (line.Norm(end) is ":" && Number(line, end + 1) is { Number: < 60 } figures && line.Is(end + 1, TokenKind.Number))
        {
            (minute, end) = (figures.Number, figures.End);
            if (line.Norm(end) is ":" && Number(line, end + 1) is { Number: < 60 } seconds)
            {
                (second, end) = (seconds.Number, seconds.End);
            }

            end = line.Norm(end) is "时" ? end + 1 : end;
        }
        else if (line.Norm(end) is "点" or "时")
        {
            end =
                line.Norm(end + 1) is "钟" ? end + 2
                : line.Norm(end + 1) is "多" && line.Norm(end + 2) is "钟" ? end + 3
                : end + 1;
            (minute, second, end) = Minutes(line, end);
        }
        else
        {
            return null;
        }

        end = line.Norm(end) is "许" or "整" ? end + 1 : end;
        var clockHour =
            part is DayPart.Afternoon or DayPart.Evening && hour.Number < Noon ? hour.Number + Noon
            : part is DayPart.Evening or DayPart.Night && hour.Number == Noon ? 24
            : part is DayPart.Night && hour.Number is > 6 and < Noon ? hour.Number + Noon
            : part is DayPart.Midday && hour.Number < 3 ? hour.Number + Noon
            : hour.Number;
        var clock =
            second >= 0 ? string.Create(CultureInfo.InvariantCulture, $"T{clockHour:D2}:{minute:D2}:{second:D2}")
            : minute >= 0 ? string.Create(CultureInfo.InvariantCulture, $"T{clockHour:D2}:{minute:D2}")
            : string.Create(CultureInfo.InvariantCulture, $"T{clockHour:D2}");
        return (clock, end);
    }

    private static (int Minute, int Second, int End) Minutes(TokenLine line, int at)
    {
        if (line.Norm(at) is "半")
        {
            return (30, -1, at + 1);
        }

        if (Number(line, at) is not { Number: < 60 } minute)
        {
            return (-1, -1, at);
        }

        if (line.Norm(minute.End) is "刻")
        {
            return (minute.Number * 15 % 60, -1, minute.End + 1);
        }

        if (line.Norm(minute.End) is not "分")
        {
            return line.Norm(minute.End) is "" ? (minute.Number, -1, minute.End) : (-1, -1, at);
        }

        return Number(line, minute.End + 1) is { Number: < 60 } second && line.Norm(second.End) is "秒"
            ? (minute.Number, second.Number, second.End + 1)
            : (minute.Number, -1, minute.End + 1);
    }

    private static (int Number, int End)? Number(TokenLine line, int at) =>
        line.Is(at, TokenKind.Number) ? (Patterns.Integer(line.Norm(at), 2) is { } figure ? (figure, at + 1) : null)
        : ChineseNumber.Read(line, line.Norm(at) is "零" ? at + 1 : at) is { } number && number.Number == decimal.Truncate(number.Number)
            ? ((int)number.Number, number.End)
        : line.Norm(at) is "零" ? (0, at + 1)
        : null;
}
