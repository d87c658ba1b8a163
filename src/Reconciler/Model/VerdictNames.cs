using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>The verdicts by the names that rules, JSON and the command line use: lower case, hyphenated.</summary>
public static class VerdictNames
{
    /// <summary>Every verdict by its name.</summary>
    public static ImmutableSortedDictionary<string, Verdict> All { get; } =
        Enum.GetValues<Verdict>().ToImmutableSortedDictionary(Of, verdict => verdict, StringComparer.Ordinal);

    /// <summary>The name of a verdict: <c>self-contradiction</c>.</summary>
    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Conflict => "conflict",
            Verdict.SelfContradiction => "self-contradiction",
            Verdict.Implausible => "implausible",
            Verdict.PossiblyDistinct => "possibly-distinct",
            Verdict.Tension => "tension",
            Verdict.Developing => "developing",
            Verdict.Explained => "explained",
            Verdict.Compatible => "compatible",
            Verdict.NameVariant => "name-variant",
            Verdict.Agree => "agree",
            Verdict.Error => "error",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "no such verdict"),
        };
}
