using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Comparison;

/// <summary>A document that speaks of one body or plan and of several under the same name, and leaves open whether the one is among the several.</summary>
internal sealed class OneOrSeveral : ICorpusCheck
{
    private const string File = "comparison/one-or-several.yml";

    private readonly FindingRule rule;

    public OneOrSeveral(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File);
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Corpus corpus)
    {
        foreach (var document in corpus.Documents)
        {
            var names = document
                .Claims.Where(claim => claim.Property == "name")
                .Select(claim => (Claim: claim, document.Entities[claim.Subject].IsPlural, Key: Singular(claim.Value.Text)))
                .ToList();
            var singular = names.Where(name => !name.IsPlural).ToLookup(name => name.Key, name => name.Claim, StringComparer.Ordinal);
            foreach (var several in names.Where(name => name.IsPlural).DistinctBy(name => name.Key, StringComparer.Ordinal))
            {
                if (singular[several.Key].FirstOrDefault() is { } one && corpus.TopicOf(one) is { } topic)
                {
                    var explanation =
                        $"{one.Document} speaks of one {Wording.Quote(one.Quote)} and of several {Wording.Quote(several.Claim.Quote)}. Say whether the one is the first of the several or another thing.";
                    yield return FindingDraft.About(rule, topic, "name", explanation, [one, several.Claim]);
                }
            }
        }
    }

    private static string Singular(string name) => string.Join(' ', Folding.Words(name)).TrimEnd('s');
}
