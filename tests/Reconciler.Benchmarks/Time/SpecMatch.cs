using NodaTime;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Benchmarks.Time;

/// <summary>
/// When a reading of the engine is what a specification wants: the same characters and one of the allowed values. By the looser
/// measure a leading article or preposition, which annotation schemes put on different sides, makes no difference. Points are
/// equal to the precision given; of a range both ends are compared, open ends with open ends. A specification's range ends with
/// the beginning of its last stated unit ("4 to 22 January", "2007 to 2009") or with what comes after it ("January").  Durations are equal
/// in their notation or their seconds, recurring times and parts of the day in their notation.
/// </summary>
internal static class SpecMatch
{
    private static readonly string[] Openers =
    [
        "the ",
        "in ",
        "on ",
        "at ",
        "of ",
        "for ",
        "during ",
        "from ",
        "between ",
        "within ",
        "over ",
        "在",
        "于",
        "從",
        "从",
        "自",
    ];
    private static readonly string[] PartsOfDay = ["MO", "MI", "AF", "EV", "NI", "DT"];

    /// <summary>Whether one of the engine's readings is the wanted one.</summary>
    public static bool IsFound(SpecResult wanted, IEnumerable<TimeReading> found, LocalDate today) =>
        found.Any(reading => reading.Span == wanted.Span && HasValue(wanted, reading, today));

    /// <summary>The same by the looser measure.</summary>
    public static bool IsNearlyFound(SpecResult wanted, IEnumerable<TimeReading> found, string text, LocalDate today) =>
        found.Any(reading => Core(reading.Span, text) == Core(wanted.Span, text) && HasValue(wanted, reading, today));

    private static bool HasValue(SpecResult wanted, TimeReading found, LocalDate today) =>
        wanted.Readings.Count == 0 || wanted.Readings.Any(allowed => IsEqual(allowed, found, today));

    // Without the articles and prepositions in front that do not change the value.
    private static Span Core(Span span, string text)
    {
        for (var again = true; again; )
        {
            again = false;
            foreach (var word in Openers)
            {
                if (span.Length > word.Length && text.AsSpan(span.Start, span.Length).StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    span = span with { Start = span.Start + word.Length };
                    again = true;
                }
            }
        }

        return span;
    }

    private static bool IsEqual(SpecReading wanted, TimeReading found, LocalDate today) =>
        wanted.Type switch
        {
            "duration" => Is(found, "DURATION") && (Same(wanted.Timex, found.Value) || AreAsLong(wanted.Timex, found.Value)),
            "set" => Is(found, "SET") && Same(Recurrence(wanted.Timex), Recurrence(found.Value)),
            "time" => Is(found, "TIME") && found.Range?.Start is { } time && Moment(wanted.Value, today)?.TimeOfDay == time.TimeOfDay,
            "daterange" or "timerange" or "datetimerange" when PartOfDay(wanted.Timex) is { } part => Same(PartOfDay(found.Value), part)
                && (wanted.Type is "timerange" || IsOnDay(found.Value, wanted.Start ?? wanted.End)),
            "daterange" or "timerange" or "datetimerange" => IsSameRange(wanted, found, today),
            _ => Same(wanted.Timex, found.Value) || (found.Range?.Start is { } start && Moment(wanted.Value, today) == start && IsPoint(found)),
        };

    private static bool IsSameRange(SpecReading wanted, TimeReading found, LocalDate today)
    {
        var (start, end) = (Moment(wanted.Start, today), Moment(wanted.End, today));
        return (start ?? end) is not null
            && found.Range is { } range
            && range.Start == start
            && (range.End == end || (range.LastUnit is { } last && last == end));
    }

    // Of a point the value is exact; a range that begins with it is another thing.
    private static bool IsPoint(TimeReading found) => !found.Value.Contains('/');

    private static bool IsOnDay(string value, string? moment) =>
        moment is { Length: >= 10 } && value.StartsWith(moment[..10], StringComparison.Ordinal);

    private static string? PartOfDay(string timex) => Array.Find(PartsOfDay, part => timex.EndsWith("T" + part, StringComparison.Ordinal));

    private static LocalDateTime? Moment(string? text, LocalDate today)
    {
        if (text is null)
        {
            return null;
        }

        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day.AtMidnight()
            : LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss").Parse(text).TryGetValue(default, out var time) ? today + time
            : LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss").Parse(text).TryGetValue(default, out var moment) ? moment
            : null;
    }

    // "T15" and "XXXX-XX-XXT15:00" both recur every day at three.
    private static string Recurrence(string timex)
    {
        var time = timex.StartsWith("XXXX-XX-XXT", StringComparison.Ordinal) ? timex["XXXX-XX-XX".Length..] : timex;
        return time.Contains('T') && time.EndsWith(":00", StringComparison.Ordinal) ? time[..^3] : time;
    }

    private static bool AreAsLong(string one, string other) =>
        Seconds(one) is { } seconds && Seconds(other) is { } others && Math.Abs(seconds - others) < 1;

    /// <summary>The seconds of an ISO 8601 duration; null for any other text.</summary>
    private static double? Seconds(string duration)
    {
        if (DurationUnits.Parse(duration) is not { } units)
        {
            return null;
        }

        return units.Sum(unit => unit.Value * DurationUnits.Seconds(unit.Key));
    }

    private static bool Is(TimeReading found, string type) => Same(found.Type, type);

    private static bool Same(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.Ordinal);
}
