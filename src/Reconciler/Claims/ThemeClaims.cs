using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>The theme an event was held under: a quotation right beside "theme", "themed", 主题.</summary>
internal sealed class ThemeClaims(ClaimWords words, SubjectResolver subjects)
{
    private const int Reach = 3;
    private const int LongestTheme = 40;

    /// <summary>Adds the claims of a sentence.</summary>
    public void Read(SentenceContext sentence, Discourse discourse, string? attribution, ClaimList claims)
    {
        for (var open = 0; open < sentence.Tokens.Length; open++)
        {
            if (sentence.Word(open) != "\"" || CloseOf(sentence, open) is not { } close)
            {
                continue;
            }

            if (close > open + 1 && IsTheme(sentence, open, close) && subjects.Before(sentence, open, [NameKind.Event], discourse) is { } subject)
            {
                var whole = sentence.SpanOf(open + 1, close - 1);
                var theme = whole.Of(sentence.Document.Text).TrimEnd(',', '.', '，', '。');
                var span = new Span(whole.Start, whole.Start + theme.Length);
                claims.Add(sentence, subject, "theme", new TextValue(theme), span, "theme", attribution: attribution);
            }

            open = close;
        }
    }

    private bool IsTheme(SentenceContext sentence, int open, int close) =>
        Enumerable.Range(1, Reach).Any(back => words.ThemeWords.Contains(sentence.Word(open - back)))
        || Enumerable.Range(1, Reach).Any(ahead => words.ThemeWords.Contains(sentence.Word(close + ahead) + sentence.Word(close + ahead + 1)));

    private static int? CloseOf(SentenceContext sentence, int open)
    {
        for (var at = open + 1; at < sentence.Tokens.Length && at <= open + LongestTheme; at++)
        {
            if (sentence.Word(at) == "\"")
            {
                return at;
            }
        }

        return null;
    }
}
