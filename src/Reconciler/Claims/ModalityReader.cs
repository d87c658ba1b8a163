using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>Tells from the words right before a verb whether it is a fact, a plan, a proposal, a denial or hearsay.</summary>
internal sealed class ModalityReader(ClaimWords words)
{
    private const int Reach = 5;

    /// <summary>The modality at a trigger.</summary>
    public Modality At(SentenceContext sentence, Trigger trigger) => trigger.Frame.Modality ?? At(sentence, trigger.First, trigger.Form);

    /// <summary>The modality of a verb whose first token stands at <paramref name="token"/>.</summary>
    public Modality At(SentenceContext sentence, int token, VerbForm form)
    {
        if (sentence.Sentence.Language == "zh")
        {
            return InChinese(sentence, token);
        }

        for (var at = token - 1; at >= 0 && at >= token - Reach; at--)
        {
            var word = sentence.Word(at);
            if (sentence.NameAt(sentence.Tokens[at].Span.Start) is not null)
            {
                // The words of a name ("the Clean Harbour Plan") say nothing of the verb.
                break;
            }

            if (sentence.Tokens[at].Kind == TokenKind.Punctuation && word is not "-" and not "'")
            {
                break;
            }

            if (words.Denied.Contains(word))
            {
                return Modality.Denied;
            }

            if (words.Settled.Contains(word))
            {
                return Modality.Asserted;
            }

            if (words.Planned.Contains(word) || (IsInfinitive(sentence, at, token, form) && !IsSettledBefore(sentence, at)))
            {
                return Modality.Planned;
            }

            if (words.Proposed.Contains(word))
            {
                return Modality.Proposed;
            }

            if (words.Reported.Contains(word))
            {
                return Modality.Reported;
            }

            if (form == VerbForm.Progressive && word is "is" or "are")
            {
                return Modality.Ongoing;
            }
        }

        return Modality.Asserted;
    }

    private static bool IsInfinitive(SentenceContext sentence, int at, int token, VerbForm form) =>
        form == VerbForm.Base && at == token - 1 && sentence.Word(at) == "to";

    /// <summary>"Agreed on Monday to buy" is settled, although not yet done.</summary>
    private bool IsSettledBefore(SentenceContext sentence, int at) =>
        Enumerable.Range(1, Reach).Any(back => words.Settled.Contains(sentence.Word(at - back)));

    private Modality InChinese(SentenceContext sentence, int token)
    {
        var start = Math.Max(0, token - Reach);
        var before = string.Concat(Enumerable.Range(start, token - start).Select(sentence.Word));
        foreach (var (word, modality) in words.ChineseModality)
        {
            var at = before.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && before.IndexOfAny([',', '。', ';'], at) < 0)
            {
                return modality;
            }
        }

        return Modality.Asserted;
    }
}
