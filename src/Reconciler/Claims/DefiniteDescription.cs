using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>"The meeting", "the 2025 edition", 本次会议: words that point back to something named before.</summary>
/// <param name="First">Index of the first token, the determiner where there is one.</param>
/// <param name="Last">Index of the last token, the noun's.</param>
/// <param name="Noun">The noun.</param>
/// <param name="Generic">What the noun can mean.</param>
internal sealed record DefiniteDescription(int First, int Last, string Noun, GenericNoun Generic)
{
    private const int Reach = 4;

    /// <summary>The description whose noun ends at a token, if it is definite.</summary>
    public static DefiniteDescription? At(SentenceContext sentence, int at, ClaimWords words)
    {
        var isChinese = sentence.Tokens[at].Kind == TokenKind.Ideograph;
        var start = isChinese ? at - 1 : at;
        if (start < 0)
        {
            return null;
        }

        var noun = isChinese ? sentence.Word(start) + sentence.Word(at) : sentence.Word(at);
        return words.GenericNouns.TryGetValue(noun, out var generic) && Determiner(sentence, start, words) is { } first
            ? new DefiniteDescription(first, at, noun, generic)
            : null;
    }

    /// <summary>Whether an entity can be what is meant.</summary>
    public bool MayMean(Entity entity) =>
        Generic.Kinds.Contains(entity.Kind)
        && (Generic.MeansAny || entity.Names.Any(name => name.Contains(Noun, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Where the description begins; null where it is not definite.</summary>
    private static int? Determiner(SentenceContext sentence, int noun, ClaimWords words) =>
        sentence.Sentence.Language == "zh" ? ChineseDeterminer(sentence, noun, words) : EnglishDeterminer(sentence, noun, words);

    /// <summary>Chinese has no article: a bare 会议 at the start of a clause is the one being reported.</summary>
    private static int? ChineseDeterminer(SentenceContext sentence, int noun, ClaimWords words) =>
        words.Determiners.Contains(sentence.Word(noun - 2) + sentence.Word(noun - 1)) ? noun - 2
        : words.Determiners.Contains(sentence.Word(noun - 1)) ? noun - 1
        : SubjectResolver.StartsClause(sentence, noun) ? noun
        : null;

    private static int? EnglishDeterminer(SentenceContext sentence, int noun, ClaimWords words)
    {
        for (var at = noun - 1; at >= 0 && at >= noun - Reach; at--)
        {
            var word = sentence.Word(at);
            if (words.Determiners.Contains(word))
            {
                return at;
            }

            if ((sentence.Tokens[at].Kind == TokenKind.Punctuation && word is not "-") || word is "a" or "an" or "of" or "in" or "at")
            {
                return null;
            }
        }

        return null;
    }
}
