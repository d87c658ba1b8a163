namespace Reconciler.Benchmarks.Time;

/// <summary>A case that was not right.</summary>
/// <param name="Shape">What the first wrong expression looks like; cases of one shape are counted together.</param>
/// <param name="Input">The text.</param>
/// <param name="Wanted">What is right.</param>
/// <param name="Found">What the engine found.</param>
internal sealed record CaseMiss(string Shape, string Input, string Wanted, string Found)
{
    /// <summary>The case in a line.</summary>
    public override string ToString() => $"{Input}  ·  wanted {Wanted}  ·  found {Found}";
}
