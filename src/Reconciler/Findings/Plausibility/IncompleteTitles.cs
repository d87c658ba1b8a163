using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>A title that says nothing without an office, printed without one: "deputy minister", of which ministry?</summary>
internal sealed class IncompleteTitles : ITopicCheck
{
    private const string File = "plausibility/incomplete-title.yml";

    private readonly FindingRule rule;
    private readonly ImmutableArray<string> titles;

    public IncompleteTitles(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "titles");
        titles = rules.File(File).Texts("titles");
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus)
    {
        foreach (var document in topic.Claims.Where(claim => claim.Property == "title").GroupBy(claim => claim.Document, StringComparer.Ordinal))
        {
            // Somewhere in the document the office may be given in full.
            if (document.All(IsBare))
            {
                var claim = document.First();
                var explanation = $"{claim.Document} calls {topic.Label} “{claim.Quote}” and does not say of what. Add the office.";
                yield return FindingDraft.About(rule, topic, "title", explanation, [claim]);
            }
        }
    }

    private bool IsBare(Claim claim) => titles.Contains(claim.Value.Text, StringComparer.OrdinalIgnoreCase);
}
