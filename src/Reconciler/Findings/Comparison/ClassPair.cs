using Reconciler.Findings.Values;

namespace Reconciler.Findings.Comparison;

/// <summary>Two classes of values that were compared.</summary>
/// <param name="First">The better supported one.</param>
/// <param name="Second">The other.</param>
/// <param name="Comparison">What it came to.</param>
internal sealed record ClassPair(ValueClass First, ValueClass Second, ValueComparison Comparison);
