using System.Collections.Immutable;

namespace Reconciler.Benchmarks.Gold;

/// <summary>How claims relate: what an engine should say of them, or must not.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Verdict">The preferred verdict.</param>
/// <param name="AcceptableVerdicts">All that can be defended.</param>
/// <param name="ExpectedOutput">What a good engine does: <c>flag</c>, <c>review</c>, <c>no-flag</c>, …</param>
/// <param name="IsTrap">Whether it only looks like a conflict.</param>
/// <param name="Members">Ids of the claims.</param>
/// <param name="Pairs">The pairs that the verdict covers; none for a claim that is wrong by itself.</param>
/// <param name="Title">What it is about.</param>
internal sealed record GoldRelation(
    string Id,
    string Verdict,
    ImmutableArray<string> AcceptableVerdicts,
    string ExpectedOutput,
    bool IsTrap,
    ImmutableArray<string> Members,
    ImmutableArray<ImmutableArray<string>> Pairs,
    string Title
)
{
    /// <summary>The groups of claims of which a finding must cover one wholly: each pair, or else all members together.</summary>
    public ImmutableArray<ImmutableArray<string>> Groups => Pairs.IsDefaultOrEmpty ? [Members] : Pairs;
}
