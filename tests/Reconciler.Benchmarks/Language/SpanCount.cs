using System.Globalization;

namespace Reconciler.Benchmarks.Language;

/// <summary>Counts exact matches.</summary>
internal sealed class SpanCount
{
    private int right;
    private int found;
    private int wanted;

    /// <summary>Counts one sentence or text.</summary>
    public void Add<T>(IReadOnlyCollection<T> gold, IReadOnlyCollection<T> guess)
    {
        right += guess.Intersect(gold).Count();
        found += guess.Count;
        wanted += gold.Count;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"precision {right / Math.Max(1.0, found):F4}  recall {right / Math.Max(1.0, wanted):F4}  F1 {2.0 * right / Math.Max(1, found + wanted):F4}"
        );
}
