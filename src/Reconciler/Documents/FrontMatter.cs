using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>The fields that a Markdown file may carry above its text, between two lines of three hyphens.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";
    private const string TitleField = "title:";

    // More lines than that between two rules are text.
    private const int MostLines = 50;

    /// <summary>The lines of the front matter, fences and all; none where the text does not begin with one.</summary>
    public static List<Span> Find(string text)
    {
        var lines = new List<Span>();
        foreach (var line in ParagraphSplitter.Lines(text, 0).Take(MostLines))
        {
            var trimmed = Whitespace.Trim(text, line);
            var isFence = text.AsSpan(trimmed.Start, trimmed.Length).SequenceEqual(Fence);
            if (lines.Count == 0 && !isFence)
            {
                return [];
            }

            if (!trimmed.IsEmpty)
            {
                lines.Add(trimmed);
            }

            if (isFence && lines.Count > 1)
            {
                return lines;
            }
        }

        return [];
    }

    /// <summary>Where the title stands in a line that gives it; null in any other.</summary>
    public static Span? Title(string text, Span line)
    {
        if (!text.AsSpan(line.Start, line.Length).StartsWith(TitleField, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var title = Whitespace.Trim(text, line with { Start = line.Start + TitleField.Length });
        var isQuoted = title.Length > 2 && text[title.Start] is '"' or '\'' && text[title.End - 1] == text[title.Start];
        title = isQuoted ? new Span(title.Start + 1, title.End - 1) : title;
        return Whitespace.Trim(text, title) is { IsEmpty: false } words ? words : null;
    }
}
