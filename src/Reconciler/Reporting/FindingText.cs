using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Reporting;

/// <summary>One finding for a terminal: values side by side, whole sentences, line and column, and how each value was resolved.</summary>
public static class FindingText
{
    private const int Indent = 2;
    private const int SentenceLines = 3;
    private const int ClaimsInOverview = 8;

    /// <summary>The lines.</summary>
    /// <param name="report">The report it belongs to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="width">Columns of a line.</param>
    public static IReadOnlyList<StyledLine> Lines(Report report, Finding finding, int width)
    {
        var layout = new TextLayout(width);
        layout.Add(
            0,
            Indent,
            new StyledText($"{ReportNames.Of(finding.Verdict)} ({ReportNames.Of(finding.Severity)})", StyleOf(finding)),
            new StyledText($"  {finding.Id}  rule {VisibleText.Of(finding.Rule)}", TextStyle.Muted)
        );
        AddBody(layout, finding, new EvidenceReader(report), Indent, wholeSentences: true);
        return layout.Lines;
    }

    internal static TextStyle StyleOf(Finding finding) =>
        finding.Severity switch
        {
            Severity.High => TextStyle.High,
            Severity.Medium => TextStyle.Medium,
            _ => TextStyle.Low,
        };

    internal static void AddBody(TextLayout layout, Finding finding, EvidenceReader evidence, int indent, bool wholeSentences)
    {
        layout.Add(indent, Wording.Subject(finding), TextStyle.Strong);
        layout.Add(indent, VisibleText.Of(finding.Explanation));
        AddReasons(layout, finding, indent);
        var withSteps = wholeSentences || finding.Verdict is Verdict.Explained or Verdict.Implausible;
        foreach (var claim in wholeSentences ? finding.Claims : InOverview(finding))
        {
            AddClaim(layout, claim, evidence.Of(claim), indent + Indent, wholeSentences);
            if (withSteps)
            {
                AddSteps(layout, claim, indent + Indent + Indent);
            }
        }

        if (!wholeSentences)
        {
            AddRemainder(layout, finding, indent + Indent);
        }

        layout.Add(indent, Wording.Sources(finding.Sources), TextStyle.Muted);
    }

    /// <summary>The claims that an overview shows: at most eight, and of those that there is room for, one of each value.</summary>
    internal static ImmutableArray<Claim> InOverview(Finding finding)
    {
        if (finding.Claims.Length <= ClaimsInOverview)
        {
            return finding.Claims;
        }

        var ofEachValue = finding.Claims.DistinctBy(claim => claim.Value.Text, StringComparer.Ordinal);
        return [.. ofEachValue.Concat(finding.Claims).Distinct().Take(ClaimsInOverview)];
    }

    internal static void AddRemainder(TextLayout layout, Finding finding, int indent)
    {
        var left = finding.Claims.Length - ClaimsInOverview;
        if (left > 0)
        {
            layout.Add(indent, $"… and {Wording.Count(left, "claim")} more: `reconciler show {finding.Id}`", TextStyle.Muted);
        }
    }

    internal static void AddSteps(TextLayout layout, Claim claim, int indent)
    {
        foreach (var step in claim.Steps)
        {
            layout.Add(indent, Indent, new StyledText("→ ", TextStyle.Muted), new StyledText(VisibleText.Of(step)));
        }
    }

    internal static void AddReasons(TextLayout layout, Finding finding, int indent)
    {
        if (finding.Witness is { } witness)
        {
            layout.Add(indent, Indent, new StyledText("Because: ", TextStyle.Muted), new StyledText(VisibleText.Of(witness)));
        }

        if (finding.DependsOn is { } question)
        {
            layout.Add(indent, $"Only if the two of {question} are the same.");
        }
    }

    private static void AddClaim(TextLayout layout, Claim claim, Evidence evidence, int indent, bool wholeSentences)
    {
        var place = EvidenceReader.Place(claim, evidence);
        var column = wholeSentences && evidence.Line > 0 ? FormattableString.Invariant($":{evidence.Column}") : "";
        var qualifiers = Wording.Qualifiers(claim);
        layout.Add(
            indent,
            Indent,
            new StyledText(ValueText.Of(claim.Value), TextStyle.Strong),
            new StyledText(qualifiers.Length > 0 ? $"  {qualifiers}" : ""),
            new StyledText($"  {place}{column}", TextStyle.Muted)
        );
        var shown = wholeSentences ? evidence : evidence.Shortened((layout.Width - indent - Indent) * SentenceLines - Indent);
        layout.Add(indent + Indent, 0, shown.Parts);
    }
}
