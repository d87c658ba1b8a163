using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>Between which bounds a currency stood to the US dollar in which years: plain ranges for plausibility, not rates to reckon with.</summary>
internal sealed class ExchangeRates
{
    private const string Dollar = "USD";

    private readonly FrozenDictionary<string, ImmutableArray<Band>> bands;
    private readonly double margin;

    private ExchangeRates(FrozenDictionary<string, ImmutableArray<Band>> bands, double margin)
    {
        this.bands = bands;
        this.margin = margin;
    }

    /// <summary>Reads <c>plausibility/exchange-rates.yml</c>.</summary>
    public static ExchangeRates Read(RuleFolder rules)
    {
        var file = rules.File("plausibility/exchange-rates.yml");
        file.AllowOnly("source", "margin", "units-per-dollar");
        file.Text("source");
        var read = new Dictionary<string, ImmutableArray<Band>>(StringComparer.Ordinal);
        foreach (var (currency, list) in file.Get("units-per-dollar").Entries)
        {
            read[currency] =
            [
                .. list.Items.Select(node =>
                {
                    node.AllowOnly("from", "to", "low", "high");
                    var band = new Band(
                        (int)node.Number("from", 0),
                        (int)node.Number("to", 0),
                        (double)node.Number("low", 0),
                        (double)node.Number("high", 0)
                    );
                    if (band.Low <= 0 || band.High < band.Low || band.To < band.From)
                    {
                        node.Wrong("a band needs 'from' not after 'to' and 'low' above 0 and not above 'high'");
                    }

                    return band;
                }),
            ];
        }

        return new ExchangeRates(read.ToFrozenDictionary(StringComparer.Ordinal), (double)file.Number("margin", 0.1m));
    }

    /// <summary>
    /// The least and greatest plausible number of units of <paramref name="currency"/> for one of <paramref name="per"/>, in
    /// that year or over all known years; null where either currency is not known.
    /// </summary>
    public (double Low, double High)? Range(string currency, string per, int? year) =>
        PerDollar(currency, year) is { } one && PerDollar(per, year) is { } other
            ? (one.Low / other.High / (1 + margin), one.High / other.Low * (1 + margin))
            : null;

    private (double Low, double High)? PerDollar(string currency, int? year)
    {
        if (string.Equals(currency, Dollar, StringComparison.Ordinal))
        {
            return (1, 1);
        }

        if (!bands.TryGetValue(currency, out var known) || known.IsEmpty)
        {
            return null;
        }

        // A report may speak of a budget set the year before.
        var near = known.Where(band => year is { } when && band.From <= when && when - 1 <= band.To).ToList();
        var used = near.Count > 0 ? near : [.. known];
        return (used.Min(band => band.Low), used.Max(band => band.High));
    }

    /// <summary>Units per dollar in some years.</summary>
    private sealed record Band(int From, int To, double Low, double High);
}
