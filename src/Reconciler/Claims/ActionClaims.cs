using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>
/// Who did what to whom, where both are named right beside the verb: of the doer, <c>action:acquire</c> with the object's
/// name. Such claims meet when another source denies the same or only plans it.
/// </summary>
internal sealed class ActionClaims(ClaimWords words, ActionVerbs verbs, ModalityReader modality, SubjectResolver subjects)
{
    private const int SubjectReach = 5;
    private const int ObjectReach = 4;

    /// <summary>Adds the claims of a sentence.</summary>
    public void Read(SentenceContext sentence, string? attribution, ClaimList claims)
    {
        for (var at = 1; at + 1 < sentence.Tokens.Length; at++)
        {
            if (verbs.Find(sentence.Word(at)) is not var (action, form) || sentence.NameAt(sentence.Tokens[at].Span.Start) is not null)
            {
                continue;
            }

            if (DoerBefore(sentence, at) is { } doer && ObjectAfter(sentence, at) is { } target)
            {
                var span = sentence.Tokens[at].Span.Union(target.Span);
                var mood = modality.At(sentence, at, form);
                var name = subjects.OfName(target)?.Name ?? target.Value.Text;
                claims.Add(sentence, doer, $"action:{action}", new TextValue($"{action} {name}"), span, "action", mood, attribution);
            }
        }
    }

    /// <summary>The name before the verb, with nothing but auxiliaries, adverbs and the like between; in the passive there is none.</summary>
    private Subject? DoerBefore(SentenceContext sentence, int verb)
    {
        for (var at = verb - 1; at >= 0 && at >= verb - SubjectReach; at--)
        {
            if (sentence.NameAt(sentence.Tokens[at].Span.Start) is { } name)
            {
                return subjects.OfName(name) is { Kind: NameKind.Person or NameKind.Organisation or NameKind.Place or NameKind.Other } entity
                    ? new Subject(entity, name.Span)
                    : null;
            }

            if (!MayStandBetween(sentence.Word(at)) || IsPassiveAuxiliary(sentence, at, verb))
            {
                return null;
            }
        }

        return null;
    }

    private bool MayStandBetween(string word) =>
        words.BetweenDoerAndVerb.Contains(word)
        || words.Auxiliaries.Contains(word)
        || words.Planned.Contains(word)
        || words.Denied.Contains(word)
        || words.Reported.Contains(word)
        || word.EndsWith("ly", StringComparison.Ordinal);

    private bool IsPassiveAuxiliary(SentenceContext sentence, int at, int verb) =>
        at == verb - 1 && words.Auxiliaries.Contains(sentence.Word(at)) && sentence.Word(at) is not ("has" or "have" or "will");

    private static Mention? ObjectAfter(SentenceContext sentence, int verb)
    {
        for (var at = verb + 1; at < sentence.Tokens.Length && at <= verb + ObjectReach; at++)
        {
            if (sentence.NameAt(sentence.Tokens[at].Span.Start) is { } name)
            {
                return name;
            }

            // A preposition or a stop: what follows is no object.
            if (
                sentence.Tokens[at].Kind == TokenKind.Punctuation
                || sentence.Word(at) is "in" or "on" or "at" or "to" or "for" or "by" or "with" or "from" or "of"
            )
            {
                return null;
            }
        }

        return null;
    }
}
