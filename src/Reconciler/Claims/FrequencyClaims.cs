using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>Claims of how often an event is held: "an annual event", "three-yearly", 一年一度.</summary>
internal sealed class FrequencyClaims(ClaimWords words, SubjectResolver subjects)
{
    private const int LongestPhrase = 4;

    /// <summary>Adds the claims of a sentence.</summary>
    public void Read(SentenceContext sentence, Discourse discourse, ClaimList claims)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (PhraseAt(sentence, at) is not var (last, frequency) || sentence.NameAt(sentence.Tokens[at].Span.Start) is not null)
            {
                continue;
            }

            var subject =
                subjects.Before(sentence, at, [NameKind.Event], discourse)
                ?? (IsBesideEvent(sentence, last) ? subjects.After(sentence, last, [NameKind.Event], discourse) : null);
            if (subject is not null)
            {
                claims.Add(sentence, subject, "frequency", new TextValue(frequency), sentence.SpanOf(at, last), "frequency");
            }

            at = last;
        }
    }

    /// <summary>"The annual Harbour Forum": the name begins right after the word.</summary>
    private static bool IsBesideEvent(SentenceContext sentence, int last) =>
        last + 1 < sentence.Tokens.Length && sentence.NameAt(sentence.Tokens[last + 1].Span.Start) is not null;

    private (int Last, string Frequency)? PhraseAt(SentenceContext sentence, int at)
    {
        var phrase = "";
        for (var last = at; last < at + LongestPhrase && last < sentence.Tokens.Length; last++)
        {
            var separator =
                last > at && sentence.Tokens[last].Kind != TokenKind.Ideograph && sentence.Word(last) is not "-" && sentence.Word(last - 1) is not "-"
                    ? " "
                    : "";
            phrase += separator + sentence.Word(last);
            if (words.Frequencies.TryGetValue(phrase, out var frequency))
            {
                return (last, frequency);
            }
        }

        return null;
    }
}
