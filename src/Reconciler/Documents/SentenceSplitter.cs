using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>Cuts running text into sentences, English and Chinese, also mixed in one paragraph.</summary>
internal sealed class SentenceSplitter
{
    private const int SpeechLookahead = 60;

    private readonly PeriodReader periods;
    private readonly Phrases speech;

    public SentenceSplitter(RuleFolder rules)
    {
        var file = rules.File("documents/abbreviations.yml");
        file.AllowOnly("never_final", "before_number", "sometimes_final", "after_time_of_day", "names_with_marks", "openers", "speech");
        periods = new PeriodReader(file);
        speech = Phrases.Read(file, "speech");
    }

    /// <summary>The sentences of <paramref name="span"/> in order, without surrounding white space; none is empty.</summary>
    public IEnumerable<Span> Split(string text, Span span)
    {
        var start = Whitespace.Skip(text, span.Start, span.End);
        var at = start + NumberMark(text, start, span.End);
        while (at < span.End)
        {
            if (!IsTerminator(text[at]))
            {
                at++;
                continue;
            }

            var marks = new Span(at, EndOf(text, at, span.End, IsTerminator));
            var end = SkipReferences(text, EndOf(text, marks.End, span.End, IsCloser), span.End);
            at = end;
            if (!Ends(text, new Span(start, span.End), marks, end))
            {
                continue;
            }

            var sentence = Whitespace.Trim(text, new Span(start, end));
            if (!sentence.IsEmpty)
            {
                yield return sentence;
            }

            start = Whitespace.Skip(text, end, span.End);
            at = start + NumberMark(text, start, span.End);
        }

        var rest = Whitespace.Trim(text, new Span(start, span.End));
        if (!rest.IsEmpty)
        {
            yield return rest;
        }
    }

    // The period of "1. First" ends nothing.
    private static int NumberMark(string text, int at, int end) => at < end ? Markup.NumberMark(text, new Span(at, end)) : 0;

    private bool Ends(string text, Span rest, Span marks, int end)
    {
        var next = Whitespace.Skip(text, end, rest.End);
        if (next == rest.End)
        {
            return true;
        }

        var hasSpace = next > end;
        var isQuoteClosed = end > marks.End;
        var last = text[marks.End - 1];
        if (IsContinuation(text[next]) || (isQuoteClosed && SaysWhoSpoke(text, last, next, rest.End)))
        {
            return false;
        }

        if (last is '。' or '！' or '？' or '｡')
        {
            return true;
        }

        // Chinese text in half-width marks has no space after them.
        if (!hasSpace && !(last is '!' or '?' && Script.IsHan(text[next])))
        {
            return false;
        }

        var word = FirstLetter(text, next, rest.End);
        if (word < rest.End && char.IsLower(text[word]) && !IsMixedCase(text, word, rest.End))
        {
            return false;
        }

        return last switch
        {
            '…' => word < rest.End,
            '.' when marks.Length == 1 => periods.Ends(text, rest, marks.Start, word),
            '.' => true,
            _ => !periods.IsNameWithMark(text, rest.Start, marks.Start),
        };
    }

    // “真的吗？”他问道。 "Really?" Zhang asked. In Chinese the clause says only who spoke, or leads over to more of the quotation:
    // 他表示，… begins another sentence. In English a period inside the quotation marks ends the sentence, or it were a comma.
    private bool SaysWhoSpoke(string text, char last, int at, int end)
    {
        var stop = at;
        while (
            stop < end
            && stop - at < SpeechLookahead
            && !IsTerminator(text[stop])
            && text[stop] is not (',' or '，' or ':' or '：' or '"' or '“' or '「' or ';' or '；')
        )
        {
            stop++;
        }

        var isChinese = Script.IsHan(text[at]);
        var leadsOver = stop + 1 < end && text[stop] is ',' or '，' or ':' or '：' && IsOpener(text[stop + 1]);
        var isWhole = isChinese ? stop == end || IsTerminator(text[stop]) || leadsOver : last is '!' or '?' && (stop == end || text[stop] != ':');
        return isWhole && stop > at && speech.IsIn(text, new Span(at, stop));
    }

    // iPhone, eBay: a name that begins a sentence in lower case.
    private static bool IsMixedCase(string text, int at, int end) => at + 1 < end && char.IsUpper(text[at + 1]);

    // The numbers of footnotes stand behind the period: [1][2]
    private static int SkipReferences(string text, int at, int end)
    {
        while (
            at + 2 < end
            && text[at] == '['
            && char.IsAsciiDigit(text[at + 1])
            && text.AsSpan(at, Math.Min(5, end - at)).IndexOf(']') is > 0 and var close
        )
        {
            at += close + 1;
        }

        return at;
    }

    private static int FirstLetter(string text, int at, int end)
    {
        while (at < end && IsOpener(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOf(string text, int at, int end, Func<char, bool> isPart)
    {
        while (at < end && isPart(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsTerminator(char letter) => letter is '.' or '!' or '?' or '。' or '！' or '？' or '｡' or '…';

    private static bool IsCloser(char letter) => letter is '"' or '”' or '\'' or '’' or '」' or '』' or ')' or '）' or ']' or '】' or '》' or '»';

    private static bool IsOpener(char letter) => letter is '"' or '“' or '\'' or '‘' or '「' or '『' or '(' or '（' or '[' or '【' or '«';

    private static bool IsContinuation(char letter) =>
        letter is ',' or '，' or ';' or '；' or ':' or '：' or '、' or '-' or '–' or '—' or '.' or '/' or '%';
}
