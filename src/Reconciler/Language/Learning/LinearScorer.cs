namespace Reconciler.Language.Learning;

/// <summary>Scores classes by the sum of the weights of features.</summary>
internal abstract class LinearScorer
{
    /// <summary>Sets <paramref name="scores"/>, one for each class.</summary>
    public abstract void Score(ReadOnlySpan<uint> features, Span<int> scores);
}
