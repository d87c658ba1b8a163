using System.Collections.Immutable;
using Reconciler.Findings.Values;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Comparison;

/// <summary>
/// Two topics whose names nearly agree: the question whether they are one is itself the finding, and what their dates and places
/// would come to if they were hangs under it.
/// </summary>
internal sealed class Resemblances : ICorpusCheck
{
    private const string File = "comparison/possibly-distinct.yml";

    private readonly FindingRule rule;
    private readonly ValueComparer comparer;
    private readonly ImmutableArray<string> types;

    public Resemblances(RuleFolder rules, ValueComparer comparer)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "depending-types");
        types = rules.File(File).Texts("depending-types");
        this.comparer = comparer;
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Corpus corpus)
    {
        var topics = corpus.Topics.DistinctBy(topic => topic.Key, StringComparer.Ordinal).ToDictionary(topic => topic.Key, StringComparer.Ordinal);
        foreach (var pair in corpus.Resemblances)
        {
            if (!topics.TryGetValue(pair.First, out var first) || !topics.TryGetValue(pair.Second, out var second))
            {
                continue;
            }

            var question = Question(pair, first, second);
            if (question.Claims.Count == 0)
            {
                continue;
            }

            yield return question;
            foreach (var hanging in Depending(question, first, second))
            {
                yield return hanging;
            }
        }
    }

    private FindingDraft Question(Resemblance pair, Topic first, Topic second)
    {
        var reasons = pair.Match.Reasons.IsDefaultOrEmpty ? "" : $" ({string.Join("; ", pair.Match.Reasons)})";
        return new FindingDraft(
            rule,
            Key(first, second),
            first.Label,
            "name",
            $"{Wording.Quote(pair.FirstName.Name)} ({pair.FirstName.Document}) and {Wording.Quote(pair.SecondName.Name)} ({pair.SecondName.Document}) nearly agree and may still be two things{reasons}. They were kept apart; what the one source says was not held against the other. Ask the sources whether these are the same before comparing them.",
            [.. NamedBy(first, pair.FirstName), .. NamedBy(second, pair.SecondName)]
        );
    }

    private static IReadOnlyList<Claim> NamedBy(Topic topic, TopicName name)
    {
        var claims = NameClaims.Of(topic, [name]);
        return claims.Count > 0
            ? claims
            : [.. topic.Claims.Where(claim => string.Equals(claim.Document, name.Document, StringComparison.Ordinal)).Take(1)];
    }

    private IEnumerable<FindingDraft> Depending(FindingDraft question, Topic first, Topic second)
    {
        var others = Comparable(second).ToLookup(claim => (claim.Property, claim.Role, claim.Value.Type));
        foreach (var own in Comparable(first).GroupBy(claim => (claim.Property, claim.Role, claim.Value.Type)))
        {
            var one = ValueClass.Of(own).FirstOrDefault();
            var other = ValueClass.Of(others[own.Key]).FirstOrDefault();
            if (one is null || other is null || comparer.Compare(one.Value, other.Value).Relation != ValueRelation.Disjoint)
            {
                continue;
            }

            yield return new FindingDraft(
                rule,
                question.TopicKey,
                question.Topic,
                own.Key.Property,
                $"A conflict only if {first.Label} and {second.Label} are the same: {Wording.Values([one.Claims, other.Claims])}. If they are two things, both values stand.",
                [.. one.Claims, .. other.Claims]
            )
            {
                Severity = Severity.Info,
                DependsOn = question,
            };
        }
    }

    private IEnumerable<Claim> Comparable(Topic topic) =>
        topic.Claims.Where(claim =>
            types.Contains(claim.Value.Type, StringComparer.Ordinal)
            && claim.Modality.Standing() == Standing.Held
            && claim.Role is null or Roles.Event
            && !string.Equals(claim.Property, "name", StringComparison.Ordinal)
        );

    private static string Key(Topic first, Topic second) => $"{first.Key.Length}:{first.Key}{second.Key}";
}
