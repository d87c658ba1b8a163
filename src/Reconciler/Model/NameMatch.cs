using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>What comparing two names came to.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Score">Likeness from 0 to 1.</param>
/// <param name="Reasons">What led to it, in words.</param>
public sealed record NameMatch(NameVerdict Verdict, double Score, ImmutableArray<string> Reasons)
{
    /// <summary>Whether one name only says less than the other ("Ocean Center", "Norway-Chile Ocean Center"): a short form, or a thing of its own.</summary>
    public bool IsShorterForm { get; init; }
}
