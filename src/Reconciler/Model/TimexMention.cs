using NodaTime;

namespace Reconciler.Model;

/// <summary>A time expression as ISO-TimeML annotates it: wider than what claims are made of, durations and recurring times included.</summary>
/// <param name="Span">Its characters, modifiers included (<c>the end of 1990</c>).</param>
/// <param name="Sentence">Index of its sentence; -1 where it stands in a dateline.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">The value of TIMEX3: ISO 8601 with TimeML's additions (<c>1998-Q3</c>, <c>1998-02-13TMO</c>, <c>P2Y</c>, <c>PAST_REF</c>).</param>
public sealed record TimexMention(Span Span, int Sentence, TimexType Type, string Value)
{
    /// <summary>The modifier of TIMEX3 (<c>START</c>, <c>APPROX</c>, <c>MORE_THAN</c>); else null.</summary>
    public string? Mod { get; init; }

    /// <summary>Of a set, the quantifier (<c>EVERY</c>, <c>EACH</c>); else null.</summary>
    public string? Quant { get; init; }

    /// <summary>Of a set, how often within its value (<c>1X</c>, <c>2D</c>); else null.</summary>
    public string? Freq { get; init; }

    /// <summary>The days that a date covers, both ends included; null where the value names none.</summary>
    public DateInterval? Days { get; init; }
}
