using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>
/// Finds what a page prints around an article. Short lines are known by their words; terms of use only as a block at the end of the
/// document that speaks of the page itself and of the law, so that a report about a copyright case stays a report.
/// </summary>
internal sealed class BoilerplateDetector
{
    private const int LongestLine = 160;

    // Terms of use come in paragraphs of a few sentences; a page without line breaks is not searched for them.
    private const int LongestClause = 1500;

    private readonly Phrases lines;
    private readonly Phrases openings;
    private readonly Phrases filingLabels;
    private readonly Phrases decisive;
    private readonly Phrases own;
    private readonly Phrases legal;
    private readonly Phrases noticeHeadings;

    public BoilerplateDetector(RuleFolder rules)
    {
        var file = rules.File("documents/boilerplate.yml");
        file.AllowOnly("lines", "openings", "filing_labels", "decisive", "own", "legal", "notice_headings");
        lines = Phrases.Read(file, "lines");
        openings = Phrases.Read(file, "openings");
        filingLabels = Phrases.Read(file, "filing_labels");
        decisive = Phrases.Read(file, "decisive");
        own = Phrases.Read(file, "own");
        legal = Phrases.Read(file, "legal");
        noticeHeadings = Phrases.Read(file, "notice_headings");
    }

    /// <summary>Whether the line is none of the article's wherever it stands.</summary>
    public bool IsBoilerplate(string text, Span line)
    {
        if (Markup.IsRule(text, line))
        {
            return true;
        }

        if (line.Length > LongestLine)
        {
            return false;
        }

        var bare = Whitespace.Trim(text, line with { End = text[line.End - 1] is '.' or ':' or '：' or '>' or '»' ? line.End - 1 : line.End });
        return lines.IsWhole(text, bare) || openings.LengthAt(text, line.Start, line.End) > 0 || IsFiling(text, line) || decisive.IsIn(text, line);
    }

    /// <summary>Marks the terms of use at the end of the document.</summary>
    public void MarkTerms(string text, IReadOnlyList<Draft> drafts)
    {
        var first = drafts.Count;
        while (first > 0 && (!drafts[first - 1].IsOpen || Cues(text, drafts[first - 1]) > 0))
        {
            first--;
        }

        var opening = first;
        while (opening < drafts.Count && !Opens(text, drafts[opening]))
        {
            opening++;
        }

        // The first of several numbered clauses often says no more than whose page this is.
        while (opening < drafts.Count && opening > first && drafts[opening - 1].IsOpen && Markup.NumberMark(text, drafts[opening - 1].Span) > 0)
        {
            opening--;
        }

        for (var i = opening; i < drafts.Count; i++)
        {
            drafts[i].Kind = drafts[i].IsOpen ? PassageKind.Boilerplate : drafts[i].Kind;
        }
    }

    // The terms begin with their heading, or a clause that speaks of the page and of the law.
    private bool Opens(string text, Draft draft)
    {
        var span = draft.Span;
        if (!draft.IsOpen)
        {
            return draft.Kind == PassageKind.Boilerplate && Cues(text, draft) > 0;
        }

        return noticeHeadings.IsWhole(text, span)
            || (own.IsIn(text, span) && legal.Count(text, span, 1) > 0 && Cues(text, draft) > 1)
            || decisive.IsIn(text, span);
    }

    private int Cues(string text, Draft draft) =>
        draft.Span.Length > LongestClause
            ? 0
            : own.Count(text, draft.Span, 2) + legal.Count(text, draft.Span, 2) + decisive.Count(text, draft.Span, 2);

    // "Activity Category: ..." : a short label, its last word known, and something short behind the colon.
    private bool IsFiling(string text, Span line)
    {
        var colon = text.AsSpan(line.Start, Math.Min(line.Length, 32)).IndexOfAny(':', '：');
        if (colon < 1 || line.Length > 120 || text[line.End - 1] is '.' or '。')
        {
            return false;
        }

        var label = Whitespace.Trim(text, new Span(line.Start, line.Start + colon));
        for (var at = label.Start; at < label.End; at++)
        {
            if (filingLabels.LengthAt(text, at, label.End) == label.End - at)
            {
                return true;
            }
        }

        return false;
    }
}
