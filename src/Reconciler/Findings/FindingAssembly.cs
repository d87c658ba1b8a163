using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Findings;

/// <summary>
/// Gives drafts their ids, counts their sources and puts them in order. An id says what a finding is about (rule, topic,
/// property, documents) and not where it came in the run, so that a review of it survives the next one; only where two findings
/// are about the same are their values taken in as well.
/// </summary>
internal static class FindingAssembly
{
    /// <summary>The findings by severity, topic, property and id.</summary>
    public static ImmutableArray<Finding> Assemble(IEnumerable<FindingDraft> drafts, Corpus corpus)
    {
        var ids = new Dictionary<FindingDraft, string>(ReferenceEqualityComparer.Instance);
        foreach (var same in drafts.GroupBy(draft => Id(draft, []), StringComparer.Ordinal))
        {
            var members = same.ToList();
            foreach (var draft in members)
            {
                ids[draft] = members.Count == 1 ? same.Key : Id(draft, Values(draft));
            }
        }

        return
        [
            .. ids.Select(pair => Finish(pair.Key, pair.Value, ids, corpus))
                .OrderBy(finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Explanation, StringComparer.Ordinal)
                .DistinctBy(finding => finding.Id, StringComparer.Ordinal)
                .OrderBy(finding => finding.Severity)
                .ThenBy(finding => finding.Topic, StringComparer.Ordinal)
                .ThenBy(finding => finding.Property, StringComparer.Ordinal)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
    }

    private static Finding Finish(FindingDraft draft, string id, Dictionary<FindingDraft, string> ids, Corpus corpus) =>
        new()
        {
            Id = id,
            Verdict = draft.Verdict,
            Severity = draft.Severity,
            Rule = draft.Rule.Id,
            Topic = draft.Topic,
            Property = draft.Property,
            Explanation = draft.Explanation,
            Witness = draft.Witness,
            Claims = Corpus.Sorted(draft.Claims),
            Sources = corpus.Sources(draft.Claims),
            DependsOn = draft.DependsOn is { } question ? ids.GetValueOrDefault(question) : null,
        };

    private static string Id(FindingDraft draft, IEnumerable<string> values)
    {
        string[] parts =
        [
            draft.Rule.Id,
            draft.TopicKey,
            draft.Property,
            .. draft.Claims.Select(claim => claim.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            .. values,
        ];
        return ContentId.Of("F", parts);
    }

    // A claim's own id rests on its value and its place; the values come first, so that they alone mostly tell findings apart.
    private static IEnumerable<string> Values(FindingDraft draft)
    {
        var claims = Corpus.Sorted(draft.Claims);
        return claims.Select(claim => claim.Role ?? "").Concat(claims.Select(claim => claim.Value.Text)).Concat(claims.Select(claim => claim.Id));
    }
}
