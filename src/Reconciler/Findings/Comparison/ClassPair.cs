using Reconciler.Findings.Values;

namespace Reconciler.Findings.Comparison;

/// <summary>Two classes of values that were compared.</summary>
/// <param name="First">The better supported one.</param>
/// <param name="Second">The other.</param>
/// <param name="Comparison">What it came to.</param>
internal sealed record ClassPair(ValueClass First, ValueClass Second, ValueComparison Comparison)
{
    /// <summary>Whether each value is only somebody's, and nobody has said both.</summary>
    public bool HasDifferentSpeakers => First.Speakers is { Count: > 0 } one && Second.Speakers is { Count: > 0 } other && !one.Overlaps(other);
}
