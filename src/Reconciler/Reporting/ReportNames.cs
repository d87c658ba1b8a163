using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Reconciler.Model;

namespace Reconciler.Reporting;

/// <summary>The names that reports and the command line use for verdicts, severities and modalities: lower case, hyphenated.</summary>
public static class ReportNames
{
    /// <summary>Every verdict, in the order in which reports list them.</summary>
    public static ImmutableArray<Verdict> Verdicts { get; } =
    [Verdict.Error, .. Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.Error)];

    /// <summary>The name of a verdict: <c>self-contradiction</c>.</summary>
    public static string Of(Verdict verdict) => VerdictNames.Of(verdict);

    /// <summary>The name of a severity: <c>high</c>.</summary>
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.High => "high",
            Severity.Medium => "medium",
            Severity.Low => "low",
            Severity.Info => "info",
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "no such severity"),
        };

    /// <summary>The name of a modality: <c>asserted</c>.</summary>
    public static string Of(Modality modality) =>
        modality switch
        {
            Modality.Asserted => "asserted",
            Modality.Ongoing => "ongoing",
            Modality.Planned => "planned",
            Modality.Proposed => "proposed",
            Modality.Denied => "denied",
            Modality.Reported => "reported",
            _ => throw new ArgumentOutOfRangeException(nameof(modality), modality, "no such modality"),
        };

    /// <summary>What a verdict tells an editor, in half a line.</summary>
    public static string Meaning(Verdict verdict) =>
        verdict switch
        {
            Verdict.Conflict => "documents assert what can't both be true",
            Verdict.SelfContradiction => "one document contradicts itself",
            Verdict.Implausible => "a claim fails arithmetic or the calendar",
            Verdict.PossiblyDistinct => "near-identical names that may be two things",
            Verdict.Tension => "both can be true, but no reader takes them so",
            Verdict.Developing => "a later report updates a value that changes",
            Verdict.Explained => "looks like a conflict and has a benign reason",
            Verdict.Compatible => "one value is less precise than the other",
            Verdict.NameVariant => "one thing, several names",
            Verdict.Agree => "the same value in several places",
            Verdict.Error => "a rule failed here; nothing is known",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "no such verdict"),
        };

    /// <summary>The verdict of that name.</summary>
    public static bool TryParseVerdict([NotNullWhen(true)] string? name, out Verdict verdict)
    {
        foreach (var candidate in Verdicts)
        {
            if (string.Equals(Of(candidate), name, StringComparison.OrdinalIgnoreCase))
            {
                verdict = candidate;
                return true;
            }
        }

        verdict = default;
        return false;
    }
}
