using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>Claims of how often an event is held: "an annual event", "three-yearly", 一年一度.</summary>
internal sealed class FrequencyClaims(ClaimWords words, SubjectResolver subjects)
{
    /// <summary>Adds the claims of a sentence.</summary>
    public void Read(SentenceContext sentence, Discourse discourse, ClaimList claims)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (words.Frequencies.At(sentence, at) is not var (last, frequency) || sentence.NameAt(sentence.Tokens[at].Span.Start) is not null)
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
}
