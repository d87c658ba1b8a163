namespace Reconciler.Benchmarks.Time;

/// <summary>Precision, recall and their harmonic mean; 0 where there is nothing to divide by.</summary>
/// <param name="Right">What was found and is right.</param>
/// <param name="Found">What was found.</param>
/// <param name="Wanted">What should have been found.</param>
internal readonly record struct FScore(int Right, int Found, int Wanted)
{
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Wanted == 0 ? 0 : (double)Right / Wanted;

    public double F1 => Found + Wanted == 0 ? 0 : 2d * Right / (Found + Wanted);
}
