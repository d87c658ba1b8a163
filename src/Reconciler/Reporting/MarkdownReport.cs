using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Reporting;

/// <summary>The whole report as Markdown, for a ticket, a wiki or a mail.</summary>
public sealed class MarkdownReport
{
    private readonly Report report;
    private readonly TextWriter output;
    private readonly EvidenceReader evidence;

    private MarkdownReport(Report report, TextWriter output)
    {
        this.report = report;
        this.output = output;
        evidence = new EvidenceReader(report);
    }

    /// <summary>Writes the report; lines end in <c>\n</c> whatever the writer's own newline is.</summary>
    public static void Write(Report report, TextWriter output)
    {
        var markdown = new MarkdownReport(report, output);
        markdown.WriteHead();
        var outline = ReportOutline.Of(report);
        markdown.WriteFirst(outline.First);
        foreach (var (verdict, findings) in outline.Rest)
        {
            markdown.WriteGroup(verdict, findings);
        }
    }

    private void WriteHead()
    {
        Line("# Reconciler report");
        Line();
        Line(MarkdownText.Of(Wording.Run(report.Run)));
        Line();
        Line($"- {Wording.Extent(report)}");
        if (report.Findings.Length > 0)
        {
            Line($"- {Wording.ByVerdict(report)}");
        }

        foreach (var error in report.Errors)
        {
            Line($"- **Not read:** {MarkdownText.Of($"{error.Name}: {error.Message}")}");
        }

        if (report.Skipped > 0)
        {
            Line($"- {Wording.Count(report.Skipped, "file")} of other kinds passed over");
        }
    }

    private void WriteFirst(ImmutableArray<Finding> findings)
    {
        Line();
        Line("## Look at first");
        if (findings.Length == 0)
        {
            Line();
            Line(report.Documents.Length == 0 ? "No document was read." : "Nothing of high or medium severity.");
        }

        var number = 0;
        foreach (var finding in findings)
        {
            number++;
            Line();
            Line(
                $"### {number}. {ReportNames.Of(finding.Verdict)} ({ReportNames.Of(finding.Severity)}): {MarkdownText.Of(Wording.Subject(finding))}"
            );
            WriteBody(finding);
        }
    }

    private void WriteGroup(Verdict verdict, ImmutableArray<Finding> findings)
    {
        Line();
        Line($"## {ReportNames.Of(verdict)} ({findings.Length}): {ReportNames.Meaning(verdict)}");
        if (verdict == Verdict.Agree)
        {
            WriteAgreements(findings);
            return;
        }

        foreach (var finding in findings)
        {
            Line();
            Line($"### {MarkdownText.Of(Wording.Subject(finding))}");
            WriteBody(finding);
        }
    }

    private void WriteAgreements(ImmutableArray<Finding> findings)
    {
        Line();
        foreach (var finding in findings)
        {
            var value = finding.Claims.Length > 0 ? $": {MarkdownText.Of(ValueText.Of(finding.Claims[0].Value))}" : "";
            Line($"- {MarkdownText.Of(Wording.Subject(finding))}{value} ({Wording.Sources(finding.Sources)}, `{finding.Id}`)");
        }
    }

    private void WriteBody(Finding finding)
    {
        Line();
        Line(MarkdownText.Of(finding.Explanation));
        if (finding.Witness is { } witness)
        {
            Line();
            Line($"Because: {MarkdownText.Of(witness)}");
        }

        if (finding.DependsOn is { } question)
        {
            Line();
            Line($"Only if the two of `{question}` are the same.");
        }

        Line();
        foreach (var claim in finding.Claims)
        {
            WriteClaim(claim);
        }

        Line();
        Line($"{Wording.Sources(finding.Sources)}, `{finding.Id}`, rule {MarkdownText.Of(finding.Rule)}");
    }

    private void WriteClaim(Claim claim)
    {
        var seen = evidence.Of(claim);
        var qualifiers = Wording.Qualifiers(claim);
        var said = qualifiers.Length > 0 ? $" ({MarkdownText.Of(qualifiers)})" : "";
        Line($"- **{MarkdownText.Of(ValueText.Of(claim.Value))}**{said}, {MarkdownText.Of(EvidenceReader.Place(claim, seen))}");
        Line($"  > {MarkdownText.Of($"{seen.Before}«{seen.Quote}»{seen.After}")}");
        foreach (var step in claim.Steps)
        {
            Line($"  - {MarkdownText.Of(step)}");
        }
    }

    private void Line(string text = "")
    {
        output.Write(text);
        output.Write('\n');
    }
}
