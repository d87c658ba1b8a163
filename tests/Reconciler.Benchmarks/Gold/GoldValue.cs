using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Benchmarks.Gold;

/// <summary>Compares an annotated value with one of the engine's.</summary>
internal static class GoldValue
{
    private static readonly FrozenSet<string> Currencies = CultureInfo
        .GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name).ISOCurrencySymbol)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The types that are scored.</summary>
    public static IReadOnlyList<string> Types { get; } = ["date", "quantity", "money", "ordinal"];

    /// <summary>The type as the engine names it (an interval is a date, a quantity in a currency is money); null where it is not scored.</summary>
    public static string? TypeOf(GoldClaim claim) =>
        Text(claim, "type") switch
        {
            "date" or "interval" => "date",
            "ordinal" => "ordinal",
            "quantity" => IsCurrency(Text(claim, "unit")) ? "money" : "quantity",
            _ => null,
        };

    /// <summary>The type of an engine's value; null where it is not scored.</summary>
    public static string? TypeOf(Value value) => value is DateValue or QuantityValue or OrdinalValue ? value.Type : null;

    /// <summary>Whether number (and currency), position, or first and last day are the same. Bound and unit are not looked at.</summary>
    public static bool Agrees(GoldClaim claim, Value value) =>
        value switch
        {
            DateValue date => Days(claim) is { } days && date.Start == days.Start && date.End == days.End,
            QuantityValue { Currency: { } currency } money => Number(claim) == money.Number
                && string.Equals(Text(claim, "unit"), currency, StringComparison.Ordinal),
            QuantityValue quantity => Number(claim) == quantity.Number && !IsCurrency(Text(claim, "unit")),
            OrdinalValue ordinal => Number(claim) == ordinal.Number,
            _ => false,
        };

    /// <summary>Whether the bound is the same.</summary>
    public static bool BoundAgrees(GoldClaim claim, QuantityValue value) =>
        string.Equals(Text(claim, "bound") ?? "exact", value.BoundName, StringComparison.Ordinal);

    /// <summary>First and last day of a date or interval.</summary>
    public static (LocalDate Start, LocalDate End)? Days(GoldClaim claim)
    {
        var start = Text(claim, "start") ?? Text(claim, "iso");
        var end = Text(claim, "end") ?? Text(claim, "iso");
        return start is not null && end is not null && Period(start) is { } first && Period(end) is { } last ? (first.Start, last.End) : null;
    }

    /// <summary>The days of an ISO 8601 day, month or year.</summary>
    private static (LocalDate Start, LocalDate End)? Period(string iso)
    {
        if (LocalDatePattern.Iso.Parse(iso) is { Success: true } day)
        {
            return (day.Value, day.Value);
        }

        if (YearMonthPattern.Iso.Parse(iso) is { Success: true } month)
        {
            var first = month.Value.OnDayOfMonth(1);
            return (first, first.PlusMonths(1).PlusDays(-1));
        }

        return int.TryParse(iso, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999
            ? (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
            : null;
    }

    private static decimal? Number(GoldClaim claim) =>
        claim.Value.TryGetProperty("number", out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDecimal() : null;

    private static string? Text(GoldClaim claim, string key) =>
        claim.Value.TryGetProperty(key, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static bool IsCurrency(string? unit) => unit is not null && Currencies.Contains(unit);
}
