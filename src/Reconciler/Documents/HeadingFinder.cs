using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>
/// Finds the headline of an article and the headings of its parts. A heading is a line that looks like one, alone between paragraphs,
/// with running text after it; several such lines in a row are a list or a menu.
/// </summary>
internal sealed class HeadingFinder(string text, DatelineParser datelines)
{
    /// <summary>Marks titles and headings among <paramref name="drafts"/>.</summary>
    public void Mark(IReadOnlyList<Draft> drafts)
    {
        // Captions, credits and page dates may stand between a heading and its text.
        var visible = drafts.Where(draft => draft.Kind is PassageKind.Body or PassageKind.Title).ToList();
        var hasTitle = visible.Exists(draft => draft.Kind == PassageKind.Title);
        var first = -1;
        var headings = new List<int>();
        for (var i = 0; i < visible.Count; )
        {
            var run = RunAt(visible, i);
            if (run == 0)
            {
                i++;
                continue;
            }

            var last = i + run - 1;
            var isAtStart = i == 0 || (i == 1 && visible[0].Kind == PassageKind.Title);
            if (IsFollowedByText(visible, last))
            {
                if (isAtStart && first < 0)
                {
                    first = last;
                    hasTitle |= MarkOpening(visible, i, run);
                }
                else if (run == 1 || visible[last].HeadingLevel > 0)
                {
                    headings.Add(last);
                }
            }

            i += run;
        }

        // One numbered line is an item of a list; two or more, each over its own text, are headings.
        if (headings.Count(i => IsNumbered(visible[i])) + (first >= 0 && IsNumbered(visible[first]) ? 1 : 0) < 2)
        {
            headings.RemoveAll(i => IsNumbered(visible[i]));
        }

        foreach (var i in headings)
        {
            visible[i].Kind = PassageKind.Heading;
        }

        if (first >= 0)
        {
            Settle(drafts, visible, first, headings, hasTitle);
        }
    }

    // Lines over the first one before the text: a menu, or a headline with a second line under it.
    private bool MarkOpening(List<Draft> visible, int start, int run)
    {
        if (run == 1 || visible[start].Kind == PassageKind.Title)
        {
            return false;
        }

        var title = start;
        while (run > 2 && title < start + run - 1 && visible[title].HeadingLevel == 0 && LineShape.IsMenuEntry(text, visible[title].Span))
        {
            visible[title].Kind = PassageKind.Boilerplate;
            title++;
        }

        visible[title].Kind = PassageKind.Title;
        return true;
    }

    // The line right before the first paragraph: headline of the article, or heading of the first of several parts.
    private void Settle(IReadOnlyList<Draft> drafts, List<Draft> visible, int first, List<int> headings, bool hasTitle)
    {
        var opening = visible[first];
        if (opening.Kind != PassageKind.Body)
        {
            return;
        }

        if (hasTitle)
        {
            opening.Kind = headings.Count > 0 || opening.HeadingLevel > 0 ? PassageKind.Heading : PassageKind.Body;
            return;
        }

        var isOneOfMany = headings.Count > 1 && IsDigest(drafts, visible, first, headings);
        var isFirstAmongEqual = opening.HeadingLevel > 0 && headings.Exists(i => visible[i].HeadingLevel == opening.HeadingLevel);
        opening.Kind = isOneOfMany || isFirstAmongEqual ? PassageKind.Heading : PassageKind.Title;
    }

    // In a digest the first item looks like all others; the lead of an article is longer than its parts, or has a byline or dateline.
    private bool IsDigest(IReadOnlyList<Draft> drafts, List<Draft> visible, int first, List<int> headings)
    {
        var at = Enumerable.Range(0, drafts.Count).First(i => ReferenceEquals(drafts[i], visible[first]));
        var isDirect = at + 1 < drafts.Count && drafts[at + 1].Kind == PassageKind.Body;
        var ends = headings.Append(visible.Count).ToList();
        var starts = headings.Prepend(first).ToList();
        var isSingle = starts.Zip(ends, (start, end) => end - start).All(length => length == 2);
        return isDirect && isSingle && datelines.Parse(text, visible[first + 1].Span, null) is null;
    }

    private int RunAt(List<Draft> visible, int start)
    {
        var i = start;
        while (i < visible.Count && visible[i].Kind == PassageKind.Body && IsCandidate(visible[i]))
        {
            i++;
        }

        return i - start;
    }

    // "INDONESIA: Quake toll rises" may be either; only a date or an agency makes it surely a dateline.
    private bool IsCandidate(Draft draft) =>
        draft.HeadingLevel > 0
        || (LineShape.IsHeading(text, draft.Span) && datelines.Parse(text, draft.Span, null) is null or { DateSpan: null, Agency: null });

    private bool IsNumbered(Draft draft) => Markup.NumberMark(text, draft.Span) > 0;

    private bool IsFollowedByText(List<Draft> visible, int at) =>
        at + 1 < visible.Count
        && visible[at + 1].Kind == PassageKind.Body
        && (visible[at].HeadingLevel > 0 || LineShape.IsText(text, visible[at + 1].Span));
}
