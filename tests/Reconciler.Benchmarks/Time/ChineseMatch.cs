using System.Globalization;
using NodaTime;

namespace Reconciler.Benchmarks.Time;

/// <summary>
/// When a reading of the engine is what a Chinese case wants. Stretches are equal in both ends; an end at the very moment of
/// reading stands for "until now" or "from now", and an open end or the same day is as good. Times of the clock are equal in
/// their start, as their end is only the precision. Vague expressions have bounds by convention: there the stretches must share
/// at least half of what both cover, and a part of the day must be on the same day. Durations are equal in their amounts,
/// recurring times in their interval and in the month, day, weekday or time that they name.
/// </summary>
internal static class ChineseMatch
{
    private const double Enough = 0.5;

    /// <summary>Whether the reading is right.</summary>
    public static bool IsRight(ChineseCase wanted, TimeReading found) =>
        wanted.Type switch
        {
            "time_delta" => Is(found, "DURATION") && DurationUnits.Parse(found.Value) is { } amounts && AreEqual(wanted.Amounts, amounts),
            "time_period" => Is(found, "SET") && Recurs(wanted, found.Value),
            _ => wanted.Range is { } range && IsSame(range, found, wanted),
        };

    private static bool IsSame(TimeRange wanted, TimeReading found, ChineseCase item)
    {
        if (found.Range is not { } range)
        {
            return item.IsVague
                && IsPartOfDay(found.Value)
                && wanted.Start is { } start
                && found.Value.StartsWith(Day(start), StringComparison.Ordinal);
        }

        var now = item.Reference;
        return (IsEnd(wanted.Start, range.Start, now) && (IsEnd(wanted.End, range.End, now?.PlusSeconds(1)) || IsClock(found, wanted)))
            || (item.IsVague && range.Resemblance(wanted) >= Enough);
    }

    private static bool IsEnd(LocalDateTime? wanted, LocalDateTime? found, LocalDateTime? now) =>
        wanted == found || (wanted == now && wanted is { } moment && (found is not { } end || Period.DaysBetween(moment.Date, end.Date) is 0 or 1));

    private static bool IsClock(TimeReading found, TimeRange wanted) =>
        Is(found, "TIME") && !found.Value.Contains('/') && wanted is { Start: { } start, End: { } end } && end <= start.PlusHours(1);

    private static bool IsPartOfDay(string value) => value.Length > 2 && value[^3] == 'T' && char.IsAsciiLetterUpper(value[^1]);

    private static bool Recurs(ChineseCase wanted, string value)
    {
        if (DurationUnits.Parse(value) is { } amounts)
        {
            return AreEqual(wanted.Amounts, amounts);
        }

        if (wanted.Amounts is not { Count: 1 } interval || wanted.Range?.Start is not { } first)
        {
            return false;
        }

        var (unit, count) = interval.First();

        var forms = (unit, count) switch
        {
            ("year", 1) => new[] { $"XXXX-{Format(first, "MM")}", $"XXXX-{Format(first, "MM-dd")}" },
            ("month", 1) => [$"XXXX-XX-{Format(first, "dd")}"],
            ("day", 7) => [string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(int)first.DayOfWeek}"), "XXXX-WXX-WE"],
            ("day", 1) => ["XXXX-XX-XX", ""],
            _ => [],
        };
        return forms.Any(form =>
            string.Equals(value, form, StringComparison.Ordinal) || string.Equals(value, $"{form}T{Format(first, "HH:mm")}", StringComparison.Ordinal)
        );
    }

    private static bool AreEqual(IReadOnlyDictionary<string, double>? one, Dictionary<string, double> other) =>
        one is not null && Math.Abs(Days(one) - Days(other)) < 1e-6;

    private static double Days(IReadOnlyDictionary<string, double> amounts) =>
        amounts.Sum(amount => amount.Value * DurationUnits.Seconds(amount.Key is "workday" ? "day" : amount.Key)) / DurationUnits.Seconds("day");

    private static string Day(LocalDateTime moment) => Format(moment, "uuuu-MM-dd");

    private static string Format(LocalDateTime moment, string pattern) => moment.ToString(pattern, CultureInfo.InvariantCulture);

    private static bool Is(TimeReading found, string type) => string.Equals(found.Type, type, StringComparison.Ordinal);
}
