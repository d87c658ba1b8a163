using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Findings;

/// <summary>The turns of phrase that explanations share.</summary>
internal static class Wording
{
    private const int LongestQuote = 90;
    private const int MostValues = 6;

    private static readonly LocalDatePattern Plain = LocalDatePattern.CreateWithInvariantCulture("MMMM d, uuuu");
    private static readonly LocalDatePattern WithWeekday = LocalDatePattern.CreateWithInvariantCulture("dddd, MMMM d, uuuu");

    /// <summary>February 23, 2025.</summary>
    public static string Date(LocalDate date) => Plain.Format(date);

    /// <summary>Sunday, February 23, 2025.</summary>
    public static string DateWithWeekday(LocalDate date) => WithWeekday.Format(date);

    /// <summary>1,234.5.</summary>
    public static string Number(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <summary>The property as a reader would say it: of <c>action:host</c>, "host".</summary>
    public static string Property(string property) => property[(property.IndexOf(':', StringComparison.Ordinal) + 1)..].Replace('-', ' ');

    /// <summary>The words in quotation marks, shortened where they are long.</summary>
    public static string Quote(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”');
        if (line.Length <= LongestQuote)
        {
            return $"“{line}”";
        }

        var end = char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"“{line[..end].TrimEnd()}…”";
    }

    /// <summary>a, b and c.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
        };

    /// <summary>The documents of the claims: a, b and c.</summary>
    public static string Documents(IEnumerable<Claim> claims) =>
        List([.. claims.Select(claim => claim.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Each value as printed, with the documents that give it and whom they credit with it.</summary>
    /// <param name="classes">The claims by value.</param>
    public static string Values(IEnumerable<IReadOnlyList<Claim>> classes)
    {
        var sorted = classes.Where(claims => claims.Count > 0).Select(claims => Corpus.Sorted(claims)).ToList();
        sorted.Sort((one, other) => Order(one[0], other[0]));
        var phrases = sorted.Take(MostValues).Select(Value).ToList();
        if (sorted.Count > MostValues)
        {
            phrases.Add($"{(sorted.Count - MostValues).ToString(CultureInfo.InvariantCulture)} more");
        }

        return string.Join("; ", phrases);
    }

    // Documents that give one value in other words are each quoted with their own.
    private static string Value(ImmutableArray<Claim> claims) =>
        List([.. claims.GroupBy(claim => Quote(claim.Quote), StringComparer.Ordinal).Take(MostValues).Select(same => Value(same.Key, [.. same]))]);

    private static string Value(string quote, ImmutableArray<Claim> claims)
    {
        var resolved = claims.FirstOrDefault(claim => !claim.Steps.IsEmpty)?.Value
            is DateValue { IsRange: false, Precision: DatePrecision.Day, Start: { } day }
            ? $" ({Date(day)})"
            : "";
        var credited = Credit(claims);
        var has = claims.DistinctBy(claim => claim.Document, StringComparer.Ordinal).Count() == 1 ? "has" : "have";
        return $"{Documents(claims)} {has} {quote}{resolved}{credited}";
    }

    /// <summary>On whose word it is; where only some of the documents credit anybody, which.</summary>
    private static string Credit(ImmutableArray<Claim> claims)
    {
        var attributed = claims.Where(claim => !string.IsNullOrEmpty(claim.Attribution)).ToList();
        var speakers = attributed.Select(claim => claim.Attribution!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var where = attributed.Count == claims.Length ? "" : $" in {Documents(attributed)}";
        return speakers.Count == 0 ? "" : $",{where} on the word of {List(speakers)}";
    }

    private static int Order(Claim one, Claim other)
    {
        var documents = string.CompareOrdinal(one.Document, other.Document);
        return documents != 0 ? documents
            : one.Span != other.Span ? one.Span.CompareTo(other.Span)
            : string.CompareOrdinal(one.Id, other.Id);
    }
}
