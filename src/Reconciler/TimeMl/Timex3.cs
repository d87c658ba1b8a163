using Reconciler.Model;

namespace Reconciler.TimeMl;

/// <summary>A TIMEX3 annotation of ISO-TimeML: a temporal expression and what it stands for.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Type"><c>DATE</c>, <c>TIME</c>, <c>DURATION</c> or <c>SET</c>.</param>
/// <param name="Value">The value: <c>2025-02-23</c>, <c>2024-Q3</c>, <c>P3D</c>, <c>PRESENT_REF</c>.</param>
internal sealed record Timex3(Span Span, string Type, string Value)
{
    /// <summary>How the value is modified (<c>APPROX</c>, <c>START</c>); null where it is plain.</summary>
    public string? Mod { get; init; }

    /// <summary>How many of a set (<c>EACH</c>, <c>EVERY</c>).</summary>
    public string? Quant { get; init; }

    /// <summary>How often in a set (<c>2X</c>, <c>3D</c>).</summary>
    public string? Freq { get; init; }

    /// <summary>The annotation for an expression that was recognised.</summary>
    public static Timex3 Of(TimexMention mention) =>
        new(mention.Span, mention.Type.ToString().ToUpperInvariant(), mention.Value)
        {
            Mod = mention.Mod,
            Quant = mention.Quant,
            Freq = mention.Freq,
        };
}
