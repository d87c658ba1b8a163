using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Comparison;

/// <summary>A heading that says that something is done, over a text that only says that it is planned or going on.</summary>
internal sealed class ActionStanding : ITopicCheck
{
    private const string File = "comparison/heading-outruns-text.yml";

    private readonly FindingRule rule;
    private readonly string prefix;

    public ActionStanding(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "property-prefix");
        prefix = rules.File(File).Text("property-prefix");
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus) =>
        topic
            .Claims.Where(claim => claim.Property.StartsWith(prefix, StringComparison.Ordinal))
            .GroupBy(claim => (claim.Document, Action: claim.Property[prefix.Length..]))
            .Select(group => Draft(topic, group.Key.Action, [.. group]))
            .OfType<FindingDraft>();

    private FindingDraft? Draft(Topic topic, string action, ImmutableArray<Claim> claims)
    {
        var headings = claims.Where(claim => claim.Context is PassageKind.Title or PassageKind.Heading).ToList();
        var text = claims.Where(claim => claim.Context is not (PassageKind.Title or PassageKind.Heading)).ToList();
        var asserted = headings.Where(claim => claim.Modality == Modality.Asserted).ToList();
        var pending = text.Where(claim => claim.Modality is Modality.Planned or Modality.Proposed or Modality.Ongoing).ToList();
        if (asserted.Count == 0 || pending.Count == 0 || text.Exists(claim => claim.Modality is Modality.Asserted or Modality.Reported))
        {
            return null;
        }

        var standing = pending[0].Modality switch
        {
            Modality.Planned => "planned",
            Modality.Proposed => "proposed",
            _ => "going on, not done",
        };
        return FindingDraft.About(
            rule,
            topic,
            prefix + action,
            $"The heading {Wording.Quote(asserted[0].Quote)} in {asserted[0].Document} states as fact what the text gives as {standing}: {Wording.Quote(pending[0].Quote)}. Unless it has happened since, the heading should say no more than the text.",
            [.. asserted.DistinctBy(claim => claim.Sentence), .. pending.DistinctBy(claim => claim.Sentence)]
        );
    }
}
