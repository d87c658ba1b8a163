using System.Collections.Immutable;
using Reconciler.Findings.Comparison;
using Reconciler.Findings.Plausibility;
using Reconciler.Findings.Values;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings;

/// <summary>Compares claims by the rules of <c>rules/comparison</c> and checks them by those of <c>rules/plausibility</c>.</summary>
internal sealed class RulesEngine
{
    private readonly ImmutableArray<ITopicCheck> topicChecks;
    private readonly ImmutableArray<ICorpusCheck> corpusChecks;

    public RulesEngine(RuleFolder rules)
    {
        var comparer = ValueComparer.Read(rules);
        topicChecks =
        [
            new PropertyComparison(rules, comparer),
            new NameVariants(rules),
            new ActionStanding(rules),
            new DateRoles(rules),
            new WeekdayAgainstDate(rules),
            new EditionArithmetic(rules),
            new ListLength(rules),
            new ListLabels(rules),
            new DateOrder(rules),
            new IncompleteTitles(rules),
        ];
        corpusChecks =
        [
            new Resemblances(rules, comparer),
            new OneOrSeveral(rules),
            new ImpliedRates(rules),
            new RepeatedVoice(rules),
            new RepeatedPassage(rules),
            new AlteredQuotation(rules),
        ];
        Rules = [.. topicChecks.SelectMany(check => check.Rules).Concat(corpusChecks.SelectMany(check => check.Rules))];
    }

    /// <summary>Every rule, for whoever runs their examples.</summary>
    public ImmutableArray<FindingRule> Rules { get; }

    /// <summary>The findings by severity, topic, property and id. A check that throws becomes an error finding.</summary>
    public ImmutableArray<Finding> Compare(TopicMap topics, IReadOnlyList<DocumentClaims> documents)
    {
        var corpus = new Corpus(topics, documents);
        var drafts = new List<FindingDraft>();
        foreach (var topic in corpus.Topics)
        {
            foreach (var check in topicChecks)
            {
                drafts.AddRange(Guard.Run(check.Rules.First(), topic.Key, topic.Label, "", topic.Claims, () => check.Check(topic, corpus)));
            }
        }

        foreach (var check in corpusChecks)
        {
            drafts.AddRange(Guard.Run(check.Rules.First(), "", "", "", [], () => check.Check(corpus)));
        }

        return FindingAssembly.Assemble(drafts, corpus);
    }
}
