using Reconciler.Model;

namespace Reconciler.Reporting;

/// <summary>Claims for a terminal, document by document.</summary>
public static class ClaimListText
{
    /// <summary>The lines.</summary>
    /// <param name="report">The report that they belong to.</param>
    /// <param name="claims">The claims with their topics, by document.</param>
    /// <param name="width">Columns of a line.</param>
    public static IReadOnlyList<StyledLine> Lines(Report report, IReadOnlyList<(Claim Claim, Topic Topic)> claims, int width)
    {
        var layout = new TextLayout(width);
        var evidence = new EvidenceReader(report);
        string? document = null;
        foreach (var (claim, topic) in claims)
        {
            if (!string.Equals(document, claim.Document, StringComparison.Ordinal))
            {
                document = claim.Document;
                layout.Blank();
                layout.Add(0, VisibleText.Of(document), TextStyle.Heading);
            }

            AddClaim(layout, claim, topic, evidence.Of(claim));
        }

        layout.Blank();
        layout.Add(0, Wording.Count(claims.Count, "claim"), TextStyle.Muted);
        return layout.Lines;
    }

    private static void AddClaim(TextLayout layout, Claim claim, Topic topic, Evidence evidence)
    {
        var qualifiers = Wording.Qualifiers(claim);
        layout.Add(
            2,
            4,
            new StyledText(FormattableString.Invariant($"{evidence.Line}:{evidence.Column}  "), TextStyle.Muted),
            new StyledText(VisibleText.Of($"{topic.Label} — {claim.Property}")),
            new StyledText(": "),
            new StyledText(ValueText.Of(claim.Value), TextStyle.Strong),
            new StyledText(qualifiers.Length > 0 ? $" ({qualifiers})" : ""),
            new StyledText($"  «{evidence.Quote}»", TextStyle.Quote),
            new StyledText($"  {claim.Id}", TextStyle.Muted)
        );
    }
}
