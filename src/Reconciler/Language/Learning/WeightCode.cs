namespace Reconciler.Language.Learning;

/// <summary>Weights in one byte: small ones exactly, large ones to within three percent.</summary>
internal static class WeightCode
{
    private const int Exact = 64;
    private const double Growth = 1.06;
    private static readonly int[] Values = [.. Enumerable.Range(0, 256).Select(code => ValueOf((sbyte)code))];

    /// <summary>The weight of each code.</summary>
    public static ReadOnlySpan<int> Table => Values;

    /// <summary>The code nearest to a weight.</summary>
    public static byte Encode(double weight)
    {
        var size = Math.Abs(weight);
        var steps = size <= Exact ? Math.Round(size) : Exact + Math.Round(Math.Log(size / Exact) / Math.Log(Growth));
        return (byte)(sbyte)(Math.Sign(weight) * Math.Min(127, steps));
    }

    private static int ValueOf(int code)
    {
        var steps = Math.Abs(code);
        var size = steps <= Exact ? steps : (int)Math.Round(Exact * Math.Pow(Growth, steps - Exact));
        return Math.Sign(code) * size;
    }
}
