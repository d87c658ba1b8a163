using System.Collections.Frozen;
using System.Globalization;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>A stated count against the things that are then listed: "five goals: …". A list that ends open may be longer than it shows.</summary>
internal sealed class ListLength : ITopicCheck
{
    private const string File = "plausibility/list-length.yml";

    private readonly FindingRule rule;
    private readonly FrozenSet<string> openEnds;

    public ListLength(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "open-ends");
        openEnds = rules.File(File).Texts("open-ends").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The role of a claim whose value is the list itself.</summary>
    public const string Members = "members";

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus)
    {
        var counts = topic
            .Claims.Where(claim => claim.Value is QuantityValue { Bound: Bound.Exact })
            .ToLookup(claim => (claim.Document, claim.Subject, claim.Property));
        foreach (var list in topic.Claims.Where(claim => string.Equals(claim.Role, Members, StringComparison.Ordinal)))
        {
            if (
                list.Value is SetValue set
                && counts[(list.Document, list.Subject, list.Property)]
                    .OrderBy(count => Distance(count, list))
                    .ThenBy(count => count.Span)
                    .FirstOrDefault()
                    is { Value: QuantityValue stated } count
            )
            {
                yield return Draft(topic, count, list, stated.Number, set);
            }
        }
    }

    private FindingDraft Draft(Topic topic, Claim count, Claim list, decimal stated, SetValue set)
    {
        var listed = set.Items.Count(item => !openEnds.Contains(item.Trim()));
        var isOpen = listed < set.Items.Length;
        var fits = listed == stated || (isOpen && listed < stated);
        var items = listed.ToString(CultureInfo.InvariantCulture);
        return fits
            ? FindingDraft.About(
                rule,
                topic,
                count.Property,
                isOpen && listed < stated
                    ? $"{count.Document} says {Wording.Quote(count.Quote)} and names {items} of them; the list is left open."
                    : $"{count.Document} says {Wording.Quote(count.Quote)} and lists {items}: the count is right.",
                [count, list]
            ) with
            {
                Verdict = isOpen && listed < stated ? Verdict.Compatible : Verdict.Agree,
                Severity = Severity.Info,
            }
            : FindingDraft.About(
                rule,
                topic,
                count.Property,
                $"{count.Document} says {Wording.Quote(count.Quote)} but lists {items}: {Wording.List([.. set.Items.Take(12).Select(item => item.Trim())])}. One is missing or counted twice, or the number is wrong.",
                [count, list]
            );
    }

    private static int Distance(Claim count, Claim list) => Math.Abs(count.Span.Start - list.Span.Start);
}
