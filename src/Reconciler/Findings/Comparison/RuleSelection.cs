using System.Collections.Immutable;
using NodaTime;
using Reconciler.Findings.Values;
using Reconciler.Model;

namespace Reconciler.Findings.Comparison;

/// <summary>Which comparison rule decides on two values of a property: the first, in the rules' own order, whose conditions all hold.</summary>
/// <param name="rules">The rules in the order in which they are tried.</param>
/// <param name="nature">Which properties can have only one value.</param>
/// <param name="corpus">The documents, for their days of publication.</param>
internal sealed class RuleSelection(ImmutableArray<ComparisonRule> rules, PropertyNature nature, Corpus corpus)
{
    /// <summary>The rule for several documents that give one value; null where none speaks of that.</summary>
    public ComparisonRule? ForAgreement(string property, string? role, ValueClass shared)
    {
        var standing = shared.Standing == Standing.Intended ? RuleStanding.Intended : RuleStanding.Held;
        return rules.FirstOrDefault(rule =>
            rule.Scope == RuleScope.Across
            && rule.Relations.Contains(ValueRelation.Equal)
            && rule.Standings.Contains(standing)
            && rule.Covers(property, role, shared.Value.Type)
        );
    }

    /// <summary>The rule for two values; null where none speaks of how they lie to each other.</summary>
    public ComparisonRule? For(string property, string? role, ClassPair pair, RuleScope scope) =>
        rules.FirstOrDefault(rule =>
            rule.Scope == scope
            && rule.Relations.Contains(pair.Comparison.Relation)
            && rule.Standings.Contains(StandingOf(pair))
            && rule.Covers(property, role, pair.First.Value.Type)
            && (rule.Functional is not { } functional || functional == nature.IsFunctional(property, pair.First.Value))
            && (!rule.DifferentSpeakers || pair.HasDifferentSpeakers)
            && IsPublishedSo(rule.Publication, pair)
        );

    private static RuleStanding StandingOf(ClassPair pair) =>
        (pair.First.Standing, pair.Second.Standing) switch
        {
            (Standing.Denied, _) or (_, Standing.Denied) => RuleStanding.Denied,
            (Standing.Held, Standing.Held) => RuleStanding.Held,
            (Standing.Intended, Standing.Intended) => RuleStanding.Intended,
            _ => RuleStanding.Mixed,
        };

    private bool IsPublishedSo(Publication publication, ClassPair pair)
    {
        if (publication == Publication.Any)
        {
            return true;
        }

        var first = Days(pair.First);
        var second = Days(pair.Second);
        if (first.Count == 0 || second.Count == 0)
        {
            return false;
        }

        var (lower, higher) = IsLower(pair.First, pair.Second) ? (first, second) : (second, first);
        return publication switch
        {
            Publication.Same => first.Overlaps(second),
            Publication.Different => first.Max < second.Min || second.Max < first.Min,
            _ => lower.Max < higher.Min,
        };
    }

    private SortedSet<LocalDate> Days(ValueClass value) => [.. value.Documents.Select(corpus.Published).OfType<LocalDate>()];

    private static bool IsLower(ValueClass first, ValueClass second) =>
        first.Standing != second.Standing
            ? first.Standing == Standing.Intended
            : (first.Value, second.Value) is (QuantityValue one, QuantityValue other) && one.Number < other.Number;
}
