using Reconciler.Model;

namespace Reconciler.Language.Words;

/// <summary>Cuts a Chinese paragraph into sentences: after a full stop, question or exclamation mark and the quotes that close there.</summary>
internal static class ChineseSplitter
{
    /// <summary>The sentences, in order.</summary>
    public static IEnumerable<Span> Split(string text, Span paragraph)
    {
        var start = paragraph.Start;
        for (var at = paragraph.Start; at < paragraph.End; at++)
        {
            if (text[at] is not ('。' or '！' or '？' or '!' or '?' or '…'))
            {
                continue;
            }

            while (at + 1 < paragraph.End && text[at + 1] is '。' or '！' or '？' or '!' or '?' or '…' or '”' or '’' or '」' or '』' or '）' or ')')
            {
                at++;
            }

            yield return new Span(start, at + 1);
            start = at + 1;
        }

        if (!text.AsSpan(start, paragraph.End - start).IsWhiteSpace())
        {
            yield return new Span(start, paragraph.End);
        }
    }
}
