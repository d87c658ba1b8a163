using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>White space as a reader sees it: with the characters that print nothing and that <see cref="char.IsWhiteSpace(char)"/> leaves out.</summary>
internal static class Whitespace
{
    public static bool Is(char letter) => char.IsWhiteSpace(letter) || letter is '\uFEFF' or '\u200B' or '\u2060';

    /// <summary>Whether a line or paragraph ends here.</summary>
    public static bool IsLineBreak(char letter) => letter is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!Is(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The span without white space at its ends.</summary>
    public static Span Trim(string text, Span span)
    {
        var (start, end) = span;
        while (start < end && Is(text[start]))
        {
            start++;
        }

        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return new Span(start, end);
    }

    /// <summary>The first position from <paramref name="at"/> on that is not white space, at most <paramref name="end"/>.</summary>
    public static int Skip(string text, int at, int end)
    {
        while (at < end && Is(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The quote with runs of white space folded to one space.</summary>
    public static Excerpt Excerpt(string text, Span span) =>
        new(string.Join(' ', span.Of(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), span);
}
