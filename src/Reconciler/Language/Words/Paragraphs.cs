using Reconciler.Model;

namespace Reconciler.Language.Words;

/// <summary>Cuts plain text into paragraphs: at blank lines, and at the end of a line that is short or ends as sentences do.</summary>
internal static class Paragraphs
{
    private const int ShortLine = 50;

    /// <summary>The paragraphs, in order; what lies between them is white space.</summary>
    public static IEnumerable<Span> Of(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; )
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            if (EndsParagraph(text, at, end))
            {
                if (!text.AsSpan(start, end - start).IsWhiteSpace())
                {
                    yield return new Span(start, end);
                }

                start = Math.Min(text.Length, end + 1);
            }

            at = end + 1;
        }
    }

    private static bool EndsParagraph(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        return end == text.Length
            || line.Length < ShortLine
            || line[^1] is '.' or '!' or '?' or ':' or '"' or '”' or '。' or '！' or '？' or '：' or '」'
            || IsBlank(text, end + 1);
    }

    private static bool IsBlank(string text, int start)
    {
        for (var at = start; at < text.Length && text[at] != '\n'; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                return false;
            }
        }

        return true;
    }
}
