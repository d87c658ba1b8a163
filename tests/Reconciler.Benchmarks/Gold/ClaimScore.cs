using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Benchmarks.Gold;

/// <summary>How well the claims of one value type were found.</summary>
/// <param name="Type">The type.</param>
/// <param name="Gold">Annotated claims.</param>
/// <param name="Found">Of those, found with the same value.</param>
/// <param name="BoundRight">Of the quantities found, with the same bound.</param>
/// <param name="Overlapping">Engine claims on an annotated value of that type.</param>
/// <param name="Right">Of those, with the same value.</param>
/// <param name="Elsewhere">Engine claims on nothing that is annotated; the annotation is not exhaustive.</param>
/// <param name="Misses">Annotated claims that were not found.</param>
/// <param name="Wrong">Engine claims on an annotated value with another value.</param>
internal sealed record ClaimScore(
    string Type,
    int Gold,
    int Found,
    int BoundRight,
    int Overlapping,
    int Right,
    int Elsewhere,
    ImmutableArray<GoldClaim> Misses,
    ImmutableArray<Claim> Wrong
)
{
    /// <summary>Share of the annotated claims that were found; 1 where there are none.</summary>
    public double Recall => Gold == 0 ? 1 : (double)Found / Gold;

    /// <summary>Share of the engine's claims on annotated values that are right; 1 where there are none.</summary>
    public double Precision => Overlapping == 0 ? 1 : (double)Right / Overlapping;
}
