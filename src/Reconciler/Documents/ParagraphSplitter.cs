using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>
/// Cuts a text into paragraphs. A line is a paragraph, as news pages save them, unless the text is hard-wrapped: there the next
/// word would not have fitted on the line.
/// </summary>
internal static class ParagraphSplitter
{
    // Wrapped text is rarely narrower or wider than this, in columns; a Chinese character takes two.
    private const int Narrowest = 40;
    private const int Widest = 120;

    /// <summary>The paragraphs from <paramref name="start"/> on in reading order, without surrounding white space; none is empty.</summary>
    public static List<Span> Split(string text, int start)
    {
        var blocks = Blocks(text, start);
        var width = blocks.Where(block => IsWrapped(text, block)).Select(block => Width(text, block)).DefaultIfEmpty(0).Max();
        var paragraphs = new List<Span>();
        foreach (var block in blocks)
        {
            Unwrap(text, block, width, paragraphs);
        }

        return paragraphs;
    }

    // Lines without an empty one between them.
    private static List<List<Span>> Blocks(string text, int from)
    {
        var blocks = new List<List<Span>>();
        var isNew = true;
        foreach (var line in Lines(text, from))
        {
            var trimmed = Whitespace.Trim(text, line);
            if (trimmed.IsEmpty)
            {
                isNew = true;
                continue;
            }

            if (isNew)
            {
                blocks.Add([]);
            }

            blocks[^1].Add(trimmed);
            isNew = false;
        }

        return blocks;
    }

    /// <summary>The lines from <paramref name="start"/> on, without their breaks.</summary>
    public static IEnumerable<Span> Lines(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!Whitespace.IsLineBreak(text[i]))
            {
                continue;
            }

            yield return new Span(start, i);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            start = i + 1;
        }

        yield return new Span(start, text.Length);
    }

    private static void Unwrap(string text, List<Span> block, int width, List<Span> paragraphs)
    {
        var own = Width(text, block);
        for (var i = 0; i < block.Count; i++)
        {
            var paragraph = block[i];
            while (i + 1 < block.Count && GoesOn(text, block[i], block[i + 1], width, own))
            {
                i++;
                paragraph = paragraph with { End = block[i].End };
            }

            paragraphs.Add(paragraph);
        }
    }

    // In a text that is wrapped elsewhere its width decides; else a line over another may be a headline, unless the other begins in lower case.
    private static bool GoesOn(string text, Span line, Span next, int width, int own) =>
        width > 0 ? Fills(text, line, next, width) : char.IsLower(text[next.Start]) && Fills(text, line, next, own);

    private static bool IsWrapped(string text, List<Span> block)
    {
        var width = Width(text, block);
        return width <= Widest && Enumerable.Range(0, block.Count - 1).Count(i => Fills(text, block[i], block[i + 1], width)) > 1;
    }

    // Whether the first word of the next line had no room on this one.
    private static bool Fills(string text, Span line, Span next, int width)
    {
        var columns = Columns(text, line);
        return columns is >= Narrowest and <= Widest && columns + FirstWord(text, next) > width && !Markup.IsMarked(text, next);
    }

    private static int Width(string text, List<Span> block) => block.Max(line => Columns(text, line));

    private static int FirstWord(string text, Span line)
    {
        if (Script.IsHan(text[line.Start]))
        {
            // Chinese punctuation may not begin a line, which leaves room for two more characters.
            return 6;
        }

        var end = line.Start;
        while (end < line.End && !Whitespace.Is(text[end]) && !Script.IsHan(text[end]))
        {
            end++;
        }

        return end - line.Start + 1;
    }

    private static int Columns(string text, Span line)
    {
        if (line.Length > Widest)
        {
            return line.Length;
        }

        var columns = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            columns += text[i] >= '\u2E80' ? 2 : 1;
        }

        return columns;
    }
}
