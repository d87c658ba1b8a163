using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Reconciler.Model;

namespace Reconciler.Findings;

/// <summary>Runs a check so that its failure is a finding of its own, never silence and never an agreement.</summary>
internal static class Guard
{
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a rule throws must become a finding; the other rules go on.")]
    [SuppressMessage("Roslynator", "RCS1075", Justification = "The exception is told in the finding.")]
    public static ImmutableArray<FindingDraft> Run(
        FindingRule rule,
        string topicKey,
        string topic,
        string property,
        ImmutableArray<Claim> claims,
        Func<IEnumerable<FindingDraft>> check
    )
    {
        try
        {
            return [.. check()];
        }
        catch (Exception failure)
        {
            return
            [
                new FindingDraft(
                    rule,
                    topicKey,
                    topic,
                    property,
                    $"The rule {rule.Id} failed on {(topic.Length == 0 ? "the documents as a whole" : topic)} ({failure.GetType().Name}: {failure.Message}). What it would have found is not known; check this by hand.",
                    claims
                )
                {
                    Verdict = Verdict.Error,
                    Severity = Severity.Medium,
                },
            ];
        }
    }
}
