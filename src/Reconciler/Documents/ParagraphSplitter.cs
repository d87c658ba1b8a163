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

    /// <summary>The paragraphs in reading order, without surrounding white space; none is empty.</summary>
    public static List<Span> Split(string text)
    {
        var paragraphs = new List<Span>();
        var block = new List<Span>();
        foreach (var line in Lines(text))
        {
            var trimmed = Whitespace.Trim(text, line);
            if (!trimmed.IsEmpty)
            {
                block.Add(trimmed);
            }
            else
            {
                Unwrap(text, block, paragraphs);
                block.Clear();
            }
        }

        Unwrap(text, block, paragraphs);
        return paragraphs;
    }

    private static IEnumerable<Span> Lines(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
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

    private static void Unwrap(string text, List<Span> block, List<Span> paragraphs)
    {
        var width = block.Count == 0 ? 0 : block.Max(line => Columns(text, line));
        var isWrapped = block.Count > 1 && width is >= Narrowest and <= Widest;
        for (var i = 0; i < block.Count; i++)
        {
            var paragraph = block[i];
            while (isWrapped && i + 1 < block.Count && GoesOn(text, block[i], block[i + 1], width, block.Count))
            {
                i++;
                paragraph = paragraph with { End = block[i].End };
            }

            paragraphs.Add(paragraph);
        }
    }

    private static bool GoesOn(string text, Span line, Span next, int width, int lines)
    {
        // Two lines alone may as well be a headline over another; there the second must plainly continue the first.
        var isPlain = lines > 2 || char.IsLower(text[next.Start]);
        var columns = Columns(text, line);
        return isPlain && columns >= Narrowest && columns + FirstWord(text, next) > width && !Markup.IsMarked(text, next);
    }

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
