using System.Collections.Immutable;
using Reconciler.Findings.Values;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Comparison;

/// <summary>
/// Applies the comparison rules: the claims of one topic by property and role, first over all documents, then within each.
/// What one rule has to say of a property is one finding, however many documents and values it is about.
/// </summary>
internal sealed class PropertyComparison : ITopicCheck
{
    private readonly ImmutableArray<ComparisonRule> rules;
    private readonly PropertyNature nature;
    private readonly ValueComparer comparer;

    public PropertyComparison(RuleFolder folder, ValueComparer comparer)
    {
        rules = ComparisonRuleReader.Read(folder);
        nature = PropertyNature.Read(folder);
        this.comparer = comparer;
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => rules;

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus) =>
        topic
            .Claims.Where(claim => claim.Role != Roles.Unplaced)
            .GroupBy(claim => (claim.Property, claim.Role))
            .OrderBy(group => group.Key.Property, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Role, StringComparer.Ordinal)
            .SelectMany(group =>
                Guard.Run(
                    rules.FirstOrDefault(rule => rule.Covers(group.Key.Property, group.Key.Role, "*")) ?? rules[0],
                    topic.Key,
                    topic.Label,
                    group.Key.Property,
                    [.. group],
                    () => Compare(topic, group.Key.Property, group.Key.Role, [.. group], corpus)
                )
            );

    private List<FindingDraft> Compare(Topic topic, string property, string? role, ImmutableArray<Claim> claims, Corpus corpus)
    {
        var types = claims.Select(claim => claim.Value.Type).Distinct(StringComparer.Ordinal).ToList();
        var known = rules.Where(rule => types.Exists(type => rule.Covers(property, role, type))).ToImmutableArray();
        if (known.IsEmpty)
        {
            return [];
        }

        var selection = new RuleSelection(known, nature, corpus);
        var all = ValueClass.Of(claims);
        var ranges = all.Select(value => value.Value).OfType<DateValue>().Where(date => date.IsRange).Take(ClassComparison.MostReferences).ToList();
        var drafts = new List<FindingDraft>();
        drafts.AddRange(Agreements(topic, property, role, all, selection));
        drafts.AddRange(Differences(all, RuleScope.Across));
        foreach (var own in claims.GroupBy(claim => claim.Document, StringComparer.Ordinal))
        {
            drafts.AddRange(Differences(ValueClass.Of(own), RuleScope.Within));
        }

        return drafts;

        IEnumerable<FindingDraft> Differences(ImmutableArray<ValueClass> classes, RuleScope scope)
        {
            var matches = new Dictionary<ComparisonRule, RuleMatch>(ReferenceEqualityComparer.Instance);
            foreach (var pair in new ClassComparison(comparer.Compare).Pairs(classes).Select(pair => DaysOfOneEvent(pair, ranges)))
            {
                if (selection.For(property, role, pair, scope) is not { } rule)
                {
                    continue;
                }

                if (!matches.TryGetValue(rule, out var match))
                {
                    matches.Add(rule, match = new RuleMatch(pair.Comparison.Reason));
                }

                match.Add(pair, scope);
            }

            return matches.Where(entry => entry.Value.HasTwoSides).Select(entry => Draft(entry.Key, topic, property, entry.Value));
        }
    }

    private static IEnumerable<FindingDraft> Agreements(
        Topic topic,
        string property,
        string? role,
        ImmutableArray<ValueClass> classes,
        RuleSelection selection
    ) =>
        classes
            .Where(value => value.Documents.Length > 1)
            .Select(shared =>
                selection.ForAgreement(property, role, shared) is { } rule
                    ? FindingDraft.About(rule, topic, property, Explain(rule, topic, property, [shared.Claims], ""), shared.Claims)
                    : null
            )
            .OfType<FindingDraft>();

    // Two days of an event that lasts longer, as a claim of the same property says, exclude each other no more than its parts do.
    private static ClassPair DaysOfOneEvent(ClassPair pair, List<DateValue> ranges) =>
        pair.Comparison.Relation == ValueRelation.Disjoint
        && pair.First.Value is DateValue { IsRange: false } first
        && pair.Second.Value is DateValue { IsRange: false } second
        && ranges.Exists(range => DateComparison.Covers(range, first) && DateComparison.Covers(range, second))
            ? pair with
            {
                Comparison = ValueComparison.Incomparable,
            }
            : pair;

    private static FindingDraft Draft(ComparisonRule rule, Topic topic, string property, RuleMatch match)
    {
        var explanation = Explain(rule, topic, property, match.Classes, match.Reason);
        var speakers = match.Speakers;
        return FindingDraft.About(rule, topic, property, explanation, match.Claims) with
        {
            Severity = speakers.Count > 1 && rule.Severity < Severity.Medium ? Severity.Medium : rule.Severity,
            Explanation = speakers.Count > 1 ? $"{explanation} These are what {Wording.List(speakers)} say, not the papers' own." : explanation,
        };
    }

    private static string Explain(ComparisonRule rule, Topic topic, string property, IEnumerable<IReadOnlyList<Claim>> classes, string reason)
    {
        var values = classes.ToList();
        return ExplanationTemplate.Fill(
            rule.Explanation,
            placeholder =>
                placeholder switch
                {
                    "topic" => topic.Label,
                    "property" => Wording.Property(property),
                    "values" => Wording.Values(values),
                    "documents" => Wording.Documents(values.SelectMany(claims => claims)),
                    _ => reason,
                }
        );
    }
}
