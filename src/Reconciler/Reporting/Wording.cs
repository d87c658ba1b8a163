using System.Globalization;
using Reconciler.Model;

namespace Reconciler.Reporting;

/// <summary>Turns of phrase that the readable reports share.</summary>
internal static class Wording
{
    /// <summary>A number with its noun: <c>1 document</c>, <c>2,000 documents</c>.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>Topic and property: <c>Harbour Forum — date</c>.</summary>
    public static string Subject(Finding finding) => VisibleText.Of($"{finding.Topic} — {finding.Property}");

    /// <summary>How many sources: <c>3 documents, 2 independent</c>.</summary>
    public static string Sources(SourceCount sources) =>
        string.Create(CultureInfo.InvariantCulture, $"{Count(sources.Documents, "document")}, {sources.Independent} independent");

    /// <summary>What the report covers, in one line.</summary>
    public static string Extent(Report report) =>
        string.Join(
            " · ",
            Count(report.Documents.Length, "document"),
            Count(report.Topics.Sum(topic => topic.Claims.Length), "claim"),
            Count(report.Topics.Length, "topic"),
            Count(report.Findings.Length, "finding")
        );

    /// <summary>How many findings of each verdict: <c>2 conflict · 1 implausible</c>.</summary>
    public static string ByVerdict(Report report)
    {
        var counts = report.Findings.CountBy(finding => finding.Verdict).ToDictionary();
        return string.Join(
            " · ",
            ReportNames
                .Verdicts.Where(counts.ContainsKey)
                .Select(verdict => string.Create(CultureInfo.InvariantCulture, $"{counts[verdict]} {ReportNames.Of(verdict)}"))
        );
    }

    /// <summary>Which run it was.</summary>
    public static string Run(RunInfo run) =>
        string.Create(CultureInfo.InvariantCulture, $"Reconciler {run.Engine} · run {run.Id} · {run.StartedAt:uuuu-MM-dd HH:mm} UTC");

    /// <summary>What qualifies a claim besides its value: <c>planned, said by the mayor</c>; empty for a plain assertion.</summary>
    public static string Qualifiers(Claim claim)
    {
        var said = claim.Attribution is null ? null : $"according to {VisibleText.Of(claim.Attribution)}";
        var modality = claim.Modality == Modality.Asserted ? null : ReportNames.Of(claim.Modality);
        return string.Join(", ", new[] { modality, said }.Where(part => part is not null));
    }
}
