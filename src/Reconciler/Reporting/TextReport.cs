using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Reporting;

/// <summary>
/// The report for a terminal: what to look at first, with the words of the documents side by side; then the rest by
/// verdict; then what is corroborated. Whatever is shortened says so, and how to see all of it.
/// </summary>
public sealed class TextReport
{
    private const int ListedPerVerdict = 10;
    private const int Indent = 4;

    private readonly Report report;
    private readonly bool all;
    private readonly TextLayout layout;
    private readonly EvidenceReader evidence;
    private int unlisted;

    private TextReport(Report report, int width, bool all)
    {
        this.report = report;
        this.all = all;
        layout = new TextLayout(width);
        evidence = new EvidenceReader(report);
    }

    /// <summary>The lines of the report.</summary>
    /// <param name="report">What to show.</param>
    /// <param name="width">Columns of a line; a Chinese character takes two.</param>
    /// <param name="all">Whether every finding is listed; else at most ten of each verdict that needs no action.</param>
    public static IReadOnlyList<StyledLine> Lines(Report report, int width, bool all = false)
    {
        var text = new TextReport(report, width, all);
        text.AddHead();
        var outline = ReportOutline.Of(report);
        text.AddFirst(outline.First);
        foreach (var (verdict, findings) in outline.Rest)
        {
            text.AddGroup(verdict, findings);
        }

        text.AddFoot();
        return text.layout.Lines;
    }

    private void AddHead()
    {
        layout.Add(0, Wording.Run(report.Run), TextStyle.Heading);
        layout.Add(0, Wording.Extent(report));
        if (report.Findings.Length > 0)
        {
            layout.Add(0, Wording.ByVerdict(report));
        }

        foreach (var error in report.Errors)
        {
            layout.Add(0, Indent, new StyledText("Not read: ", TextStyle.High), new StyledText(VisibleText.Of($"{error.Name}: {error.Message}")));
        }

        if (report.Skipped > 0)
        {
            layout.Add(0, $"{Wording.Count(report.Skipped, "file")} of other kinds passed over", TextStyle.Muted);
        }
    }

    private void AddFirst(ImmutableArray<Finding> findings)
    {
        layout.Blank();
        if (findings.Length == 0)
        {
            layout.Add(0, report.Documents.Length == 0 ? "No document was read." : "Nothing of high or medium severity.", TextStyle.Heading);
            return;
        }

        layout.Add(0, $"LOOK AT FIRST ({findings.Length})", TextStyle.Heading);
        var number = 0;
        foreach (var finding in findings)
        {
            number++;
            layout.Blank();
            var label = $"{number}.".PadRight(Indent - 1);
            layout.Add(
                0,
                Indent,
                new StyledText($"{label} "),
                new StyledText($"{ReportNames.Of(finding.Verdict)} ({ReportNames.Of(finding.Severity)})", FindingText.StyleOf(finding)),
                new StyledText($"  {finding.Id}", TextStyle.Muted)
            );
            FindingText.AddBody(layout, finding, evidence, Indent, wholeSentences: false);
        }
    }

    private void AddGroup(Verdict verdict, ImmutableArray<Finding> findings)
    {
        layout.Blank();
        layout.Add(
            0,
            0,
            new StyledText($"{ReportNames.Of(verdict).ToUpperInvariant()} ({findings.Length})", TextStyle.Heading),
            new StyledText($"  {ReportNames.Meaning(verdict)}", TextStyle.Muted)
        );
        // Names that merely differ by translation or brevity are counted; those that want a correction are listed.
        var wanted = verdict == Verdict.NameVariant ? findings.Count(finding => finding.Severity != Severity.Info) : findings.Length;
        var listed = all ? findings.Length : Math.Min(wanted, ListedPerVerdict);
        foreach (var finding in findings.Take(listed))
        {
            AddBrief(finding);
        }

        if (listed < findings.Length)
        {
            unlisted += findings.Length - listed;
            layout.Add(2, $"… and {findings.Length - listed} more", TextStyle.Muted);
        }
    }

    private void AddBrief(Finding finding)
    {
        var isAgreement = finding.Verdict == Verdict.Agree;
        layout.Add(
            2,
            2,
            new StyledText(Wording.Subject(finding), TextStyle.Strong),
            new StyledText(isAgreement && finding.Claims.Length > 0 ? $": {ValueText.Of(finding.Claims[0].Value)}" : ""),
            new StyledText(isAgreement ? $"  {Wording.Sources(finding.Sources)}" : "", TextStyle.Muted),
            new StyledText($"  {finding.Id}", TextStyle.Muted)
        );
        if (isAgreement)
        {
            return;
        }

        layout.Add(Indent, VisibleText.Of(finding.Explanation));
        FindingText.AddReasons(layout, finding, Indent);
        if (
            finding.Verdict == Verdict.NameVariant
            && finding.Claims.All(claim => finding.Explanation.Contains(claim.Quote, StringComparison.Ordinal))
        )
        {
            // The names are all there is to see, and they have been said.
            return;
        }

        foreach (var claim in FindingText.InOverview(finding))
        {
            var seen = evidence.Of(claim);
            var value = ValueText.Of(claim.Value);
            layout.Add(
                Indent,
                2,
                new StyledText("- "),
                // A name is its own quote.
                new StyledText(string.Equals(value, seen.Quote, StringComparison.Ordinal) ? "" : $"{value}  ", TextStyle.Strong),
                new StyledText($"«{seen.Quote}»", TextStyle.Quote),
                new StyledText($"  {EvidenceReader.Place(claim, seen)}", TextStyle.Muted)
            );
            if (finding.Verdict is Verdict.Explained or Verdict.Implausible)
            {
                FindingText.AddSteps(layout, claim, Indent + 2);
            }
        }

        FindingText.AddRemainder(layout, finding, Indent);
    }

    private void AddFoot()
    {
        if (report.Findings.Length == 0)
        {
            return;
        }

        layout.Blank();
        if (unlisted > 0)
        {
            layout.Add(0, $"{Wording.Count(unlisted, "finding")} not listed here: `reconciler report --all` lists every one.", TextStyle.Muted);
        }

        layout.Add(0, $"Whole sentences and all steps of one finding: `reconciler show {report.Findings[0].Id}`.", TextStyle.Muted);
    }
}
