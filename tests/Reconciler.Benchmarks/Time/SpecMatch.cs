using NodaTime;
using NodaTime.Text;

namespace Reconciler.Benchmarks.Time;

/// <summary>
/// When a reading of the engine is what a specification wants: the same characters and one of the allowed values. Points are
/// equal to the precision given; of a range both ends are compared, open ends with open ends. A specification's range ends with
/// its last stated day ("4 to 22 January") or with the day after ("January"), and both count as written. Durations are equal
/// in their notation or their seconds, recurring times and parts of the day in their notation.
/// </summary>
internal static class SpecMatch
{
    private static readonly string[] PartsOfDay = ["MO", "MI", "AF", "EV", "NI", "DT"];

    /// <summary>Whether one of the engine's readings is the wanted one.</summary>
    public static bool IsFound(SpecResult wanted, IEnumerable<TimeReading> found, LocalDate today) =>
        found.Any(reading =>
            reading.Span == wanted.Span && (wanted.Readings.Count == 0 || wanted.Readings.Any(allowed => IsEqual(allowed, reading, today)))
        );

    private static bool IsEqual(SpecReading wanted, TimeReading found, LocalDate today) =>
        wanted.Type switch
        {
            "duration" => Is(found, "DURATION") && (Same(wanted.Timex, found.Value) || AreAsLong(wanted.Timex, found.Value)),
            "set" => Is(found, "SET") && Same(wanted.Timex, found.Value),
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
            && (range.End == end || (range.End is { } last && end is { } day && last.PlusDays(-1) == day && day.TimeOfDay == LocalTime.Midnight));
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

    private static bool AreAsLong(string one, string other) =>
        Seconds(one) is { } seconds && Seconds(other) is { } others && Math.Abs(seconds - others) < 1;

    /// <summary>The seconds of an ISO 8601 duration, a month of 30 days and a year of 365 as the specification counts them; null for any other text.</summary>
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
