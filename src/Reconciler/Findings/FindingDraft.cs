using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Findings;

/// <summary>A finding before it has its id and before its sources are counted.</summary>
/// <param name="Rule">The rule that made it.</param>
/// <param name="TopicKey">Stable key of what it is about.</param>
/// <param name="Topic">The name that people see.</param>
/// <param name="Property">The property compared.</param>
/// <param name="Explanation">Why, in words an editor can act on.</param>
/// <param name="Claims">The claims, in any order.</param>
internal sealed record FindingDraft(FindingRule Rule, string TopicKey, string Topic, string Property, string Explanation, IReadOnlyList<Claim> Claims)
{
    /// <summary>How much it matters; that of the rule unless the case weighs less.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>The verdict; that of the rule unless the rule can come to two.</summary>
    public Verdict Verdict { get; init; } = Rule.Verdict;

    /// <summary>For an explained finding, the reason that is more than a guess.</summary>
    public string? Witness { get; init; }

    /// <summary>The open question that it hangs under.</summary>
    public FindingDraft? DependsOn { get; init; }

    /// <summary>A draft about a topic.</summary>
    public static FindingDraft About(FindingRule rule, Topic topic, string property, string explanation, IReadOnlyList<Claim> claims) =>
        new(rule, topic.Key, topic.Label, property, explanation, claims);
}
