using System.Collections.Immutable;
using NodaTime;
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
            .Claims.GroupBy(claim => (claim.Property, claim.Role))
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

    private IEnumerable<FindingDraft> Compare(Topic topic, string property, string? role, ImmutableArray<Claim> claims, Corpus corpus)
    {
        var known = rules.Where(rule => claims.Select(claim => claim.Value.Type).Distinct(StringComparer.Ordinal).Any(type => rule.Covers(property, role, type))).ToList();
        if (known.Count == 0)
        {
            yield break;
        }

        var byDocument = claims.GroupBy(claim => claim.Document, StringComparer.Ordinal).ToList();
        if (byDocument.Count > 1)
        {
            var classes = ValueClass.Of(claims);
            foreach (var draft in Agreements(topic, property, role, known, classes).Concat(Differences(topic, property, role, known, classes, RuleScope.Across, corpus)))
            {
                yield return draft;
            }
        }

        foreach (var draft in byDocument.SelectMany(own => Differences(topic, property, role, known, ValueClass.Of(own), RuleScope.Within, corpus)))
        {
            yield return draft;
        }
    }

    private static IEnumerable<FindingDraft> Agreements(Topic topic, string property, string? role, List<ComparisonRule> known, ImmutableArray<ValueClass> classes)
    {
        foreach (var shared in classes.Where(value => value.Documents.Length > 1))
        {
            var standing = shared.Standing == Standing.Intended ? RuleStanding.Intended : RuleStanding.Held;
            var rule = known.Find(rule =>
                rule.Scope == RuleScope.Across
                && rule.Relations.Contains(ValueRelation.Equal)
                && rule.Standings.Contains(standing)
                && rule.Covers(property, role, shared.Value.Type)
            );
            if (rule is not null)
            {
                yield return FindingDraft.About(rule, topic, property, Explain(rule, topic, property, [shared.Claims], ""), shared.Claims);
            }
        }
    }

    private IEnumerable<FindingDraft> Differences(
        Topic topic,
        string property,
        string? role,
        List<ComparisonRule> known,
        ImmutableArray<ValueClass> classes,
        RuleScope scope,
        Corpus corpus
    )
    {
        if (classes.Length < 2)
        {
            return [];
        }

        var ranges = classes.Where(value => value.Value is DateValue { IsRange: true }).Take(ClassComparison.MostReferences).ToList();
        var byRule = new SortedDictionary<int, RuleMatch>();
        foreach (var pair in new ClassComparison(comparer.Compare).Pairs(classes).Select(pair => DaysOfOneEvent(pair, ranges)))
        {
            var index = known.FindIndex(rule => Applies(rule, property, role, pair, scope, corpus));
            if (index < 0)
            {
                continue;
            }

            if (!byRule.TryGetValue(index, out var match))
            {
                byRule.Add(index, match = new RuleMatch(pair.Comparison.Reason));
            }

            match.Add(pair, scope);
        }

        return byRule.Where(entry => entry.Value.HasTwoSides).Select(entry => Draft(known[entry.Key], topic, property, entry.Value));
    }

    private bool Applies(ComparisonRule rule, string property, string? role, ClassPair pair, RuleScope scope, Corpus corpus) =>
        rule.Scope == scope
        && rule.Relations.Contains(pair.Comparison.Relation)
        && rule.Standings.Contains(StandingOf(pair))
        && rule.Covers(property, role, pair.First.Value.Type)
        && (rule.Functional is not { } functional || functional == nature.IsFunctional(property, pair.First.Value))
        && IsPublishedSo(rule.Publication, pair, corpus);

    private static RuleStanding StandingOf(ClassPair pair) =>
        (pair.First.Standing, pair.Second.Standing) switch
        {
            (Standing.Denied, _) or (_, Standing.Denied) => RuleStanding.Denied,
            (Standing.Held, Standing.Held) => RuleStanding.Held,
            (Standing.Intended, Standing.Intended) => RuleStanding.Intended,
            _ => RuleStanding.Mixed,
        };

    private static bool IsPublishedSo(Publication publication, ClassPair pair, Corpus corpus)
    {
        if (publication == Publication.Any)
        {
            return true;
        }

        var first = Days(pair.First, corpus);
        var second = Days(pair.Second, corpus);
        if (first.Count == 0 || second.Count == 0)
        {
            return false;
        }

        if (publication == Publication.Same)
        {
            return first.Overlaps(second);
        }

        if (publication == Publication.Different)
        {
            return first.Max < second.Min || second.Max < first.Min;
        }

        var (lower, higher) = IsLower(pair.First, pair.Second) ? (first, second) : (second, first);
        return lower.Max < higher.Min;
    }

    private static SortedSet<LocalDate> Days(ValueClass value, Corpus corpus) => [.. value.Documents.Select(corpus.Published).OfType<LocalDate>()];

    private static bool IsLower(ValueClass first, ValueClass second) =>
        first.Standing != second.Standing ? first.Standing == Standing.Intended
        : (first.Value, second.Value) is (QuantityValue one, QuantityValue other) && one.Number < other.Number;

    // Two days of an event that lasts longer, as a claim of the same property says, exclude each other no more than its parts do.
    private static ClassPair DaysOfOneEvent(ClassPair pair, List<ValueClass> ranges) =>
        pair.Comparison.Relation == ValueRelation.Disjoint
        && pair.First.Value is DateValue { IsRange: false } first
        && pair.Second.Value is DateValue { IsRange: false } second
        && ranges.Exists(range => Covers((DateValue)range.Value, first) && Covers((DateValue)range.Value, second))
            ? pair with
            {
                Comparison = ValueComparison.Incomparable,
            }
            : pair;

    private static bool Covers(DateValue range, DateValue point) =>
        (range.Start is not { } start || (point.Start is { } first && start <= first)) && (range.End is not { } end || (point.End is { } last && last <= end));

    private static FindingDraft Draft(ComparisonRule rule, Topic topic, string property, RuleMatch match)
    {
        var explanation = Explain(rule, topic, property, match.Classes, match.Reason);
        var speakers = match.Speakers;
        return FindingDraft.About(rule, topic, property, explanation, match.Claims) with
        {
            Severity = speakers.Count > 1 && rule.Severity < Severity.Medium ? Severity.Medium : rule.Severity,
            Explanation =
                speakers.Count > 1 ? $"{explanation} The figures are those of {Wording.List(speakers)}, not the papers' own." : explanation,
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
