using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>Tells lines that may be headlines or headings from running text, by their look alone.</summary>
internal static class LineShape
{
    private const int LongestHeading = 120;
    private const int MostWords = 18;
    private const int MostCharacters = 32;

    // Shorter paragraphs are lines of a list or of a menu as often as text.
    private const int ShortestText = 60;
    private const int ShortestChineseText = 24;

    private const string FinalMarks = ".!?。！？…";
    private const string ClosingMarks = "\"'”’」』）)》";

    /// <summary>Whether the passage looks like a headline: short, begins like one, and does not end like a sentence.</summary>
    public static bool IsHeading(string text, Span span)
    {
        var words = Markup.Heading(text, span);
        if (span.Length > LongestHeading || Markup.IsBullet(text, span))
        {
            return false;
        }

        var line = text.AsSpan(words.Start, words.Length);
        var (first, last) = (line[0], line[^1]);
        var isQuoted = IsOpeningQuote(first) && ClosingMarks.Contains(last, StringComparison.Ordinal);
        var begins = char.IsUpper(first) || char.IsAsciiDigit(first) || Script.IsHan(first) || IsOpeningQuote(first) || first is '（' or '【' or '《';
        if (
            !begins
            || isQuoted
            || last is '.' or '!' or '。' or '！' or '；' or ';' or '，' or ',' or '、' or '：' or ':' or '…' or '—'
            || line.ContainsAny('\t', '|', '。')
        )
        {
            return false;
        }

        var script = Script.Of(text, span);
        return script.Han > script.Other
            ? script.Han <= MostCharacters
            : script.Other > 0 && span.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;
    }

    /// <summary>Whether the passage is running text: long, or ended like a sentence.</summary>
    public static bool IsText(string text, Span span)
    {
        var end = span.End - 1;
        while (end > span.Start && ClosingMarks.Contains(text[end], StringComparison.Ordinal))
        {
            end--;
        }

        return span.Length >= (Script.IsHan(text[span.Start]) ? ShortestChineseText : ShortestText)
            || FinalMarks.Contains(text[end], StringComparison.Ordinal);
    }

    /// <summary>Whether the line has no more words than an entry of a menu.</summary>
    public static bool IsMenuEntry(string text, Span span)
    {
        var script = Script.Of(text, span);
        return script.Han <= 6 && span.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 3;
    }

    private static bool IsOpeningQuote(char letter) => letter is '"' or '“' or '‘' or '\'' or '「' or '『';
}
