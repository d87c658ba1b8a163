using System.Globalization;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>An amount given in two currencies, the one in brackets after the other: the rate that this implies must be possible.</summary>
internal sealed class ImpliedRates : ICorpusCheck
{
    private const string File = "plausibility/implied-exchange-rate.yml";

    private readonly FindingRule rule;
    private readonly ExchangeRates rates;
    private readonly int widestGap;

    public ImpliedRates(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "widest-gap");
        widestGap = (int)Math.Clamp(rules.File(File).Number("widest-gap", 3), 0, 100);
        rates = ExchangeRates.Read(rules);
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Corpus corpus)
    {
        foreach (var document in corpus.Documents)
        {
            var amounts = Corpus.Sorted(document.Claims.Where(claim => claim.Value is QuantityValue { Currency: not null, Number: > 0 }));
            for (var index = 1; index < amounts.Length; index++)
            {
                if (IsSameAmount(amounts[index - 1], amounts[index]) && Check(amounts[index - 1], amounts[index], document, corpus) is { } draft)
                {
                    yield return draft;
                }
            }
        }
    }

    private bool IsSameAmount(Claim first, Claim second) =>
        first.Sentence == second.Sentence
        && second.Span.Start - first.Span.End is var gap
        && gap >= 0
        && gap <= widestGap
        && first.Value is QuantityValue one
        && second.Value is QuantityValue other
        && !string.Equals(one.Currency, other.Currency, StringComparison.Ordinal);

    private FindingDraft? Check(Claim first, Claim second, DocumentClaims document, Corpus corpus)
    {
        var (one, other) = ((QuantityValue)first.Value, (QuantityValue)second.Value);
        var year = corpus.Published(document.Document.Name)?.Year;

        // The rate is told the way people quote it: as many of the smaller unit for one of the larger.
        var (many, few) = one.Number >= other.Number ? (one, other) : (other, one);
        var (range, implied) = (rates.Range(many.Currency!, few.Currency!, year), (double)many.Number / (double)few.Number);
        if (range is { High: < 1 })
        {
            (many, few) = (few, many);
            (range, implied) = (rates.Range(many.Currency!, few.Currency!, year), 1 / implied);
        }

        if (range is not { } plausible || (plausible.Low <= implied && implied <= plausible.High))
        {
            return null;
        }

        var topic = corpus.TopicOf(first) ?? corpus.TopicOf(second);
        var when = year is { } known ? $" around {known.ToString(CultureInfo.InvariantCulture)}" : "";
        return new FindingDraft(
            rule,
            topic?.Key ?? document.Document.Name,
            topic?.Label ?? document.Document.Title?.Text ?? document.Document.Name,
            first.Property,
            $"{first.Document} gives {Wording.Quote(first.Quote)} as {Wording.Quote(second.Quote)}: {Wording.Number(many.Number)} {many.Currency} ÷ {Wording.Number(few.Number)} {few.Currency} makes {Print(implied)} {many.Currency} to one {few.Currency}, where between {Print(plausible.Low)} and {Print(plausible.High)} was possible{when}.{Slip(second, other, plausible, implied, ReferenceEquals(many, other))}",
            [first, second]
        );
    }

    // A decimal point that slipped is by far the most common cause; the converted amount is the one more likely to be wrong.
    private static string Slip(Claim converted, QuantityValue value, (double Low, double High) plausible, double implied, bool convertedIsMany)
    {
        foreach (var factor in (ReadOnlySpan<decimal>)[10, 100, 1000, 10_000])
        {
            foreach (var isTooLarge in (ReadOnlySpan<bool>)[true, false])
            {
                var rate = isTooLarge == convertedIsMany ? implied / (double)factor : implied * (double)factor;
                if (plausible.Low <= rate && rate <= plausible.High && (isTooLarge || value.Number < decimal.MaxValue / factor))
                {
                    var meant = isTooLarge ? value.Number / factor : value.Number * factor;
                    return $" {Wording.Number(meant)} {value.Currency} would fit: the decimal point of {Wording.Quote(converted.Quote)} may have slipped by a factor of {Wording.Number(factor)}.";
                }
            }
        }

        return " One of the two amounts is wrong; go back to where the figure was first given.";
    }

    private static string Print(double rate) => rate.ToString(rate < 10 ? "0.###" : "#,##0.#", CultureInfo.InvariantCulture);
}
