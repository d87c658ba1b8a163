using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>A period that ends before it begins.</summary>
internal sealed class DateOrder(RuleFolder rules) : ITopicCheck
{
    private readonly FindingRule rule = FindingRuleReader.ReadFile(rules, "plausibility/end-before-start.yml");

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus) =>
        topic
            .Claims.Where(claim => claim.Value is DateValue { Start: { } start, End: { } end } && end < start)
            .Select(claim =>
            {
                var date = (DateValue)claim.Value;
                return FindingDraft.About(
                    rule,
                    topic,
                    claim.Property,
                    $"{claim.Document} has {Wording.Quote(claim.Quote)}, which would end on {Wording.Date(date.End!.Value)}, before it begins on {Wording.Date(date.Start!.Value)}. One end is mistyped, or the year turns in between.",
                    [claim]
                );
            });
}
