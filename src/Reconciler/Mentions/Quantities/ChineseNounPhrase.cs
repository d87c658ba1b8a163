using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Finds what a Chinese number counts: a measure word and the first known noun after it (个 … 国家), or a noun that needs none (人).</summary>
internal sealed class ChineseNounPhrase(NounLexicon nouns, ContextLexicon contexts, BoundReader hedges)
{
    /// <summary>Most characters between a measure word and its noun.</summary>
    private const int Reach = 12;

    /// <summary>The phrase; null where no measure word and no such noun follows.</summary>
    public NounPhrase? Read(SentenceTokens tokens, int first)
    {
        // Of 十国外长 it is the countries that are ten.
        if (nouns.Direct.TryMatch(tokens, first, out var key, out var directEnd))
        {
            return new NounPhrase(key, "", first, directEnd);
        }

        if (!nouns.Measures.TryMatch(tokens, first, out var counts, out var end))
        {
            return null;
        }

        var (hedge, start) = hedges.After(tokens, end);
        for (var at = start; at < start + Reach && (tokens.Is(at, TokenKind.Ideograph) || tokens.Is(at, TokenKind.Word)); at++)
        {
            // A single character inside a longer word is no noun: the 人 of 人工智能.
            if (Noun(tokens, at) is { } noun && (noun.End > at + 1 || (at == start && !tokens.Is(noun.End, TokenKind.Ideograph))))
            {
                return noun with { Qualifier = tokens.Printed(start, at), Hedge = hedge, End = PastCoordinate(tokens, noun.End) };
            }

            if (contexts.ChineseBoundaries.Contains(tokens.Norm(at)) || nouns.AdjacentMeasures.Contains(tokens.Norm(end - 1)))
            {
                break;
            }
        }

        return new NounPhrase(counts, "", first, end);
    }

    /// <summary>Takes in a second noun: 国家和地区.</summary>
    private int PastCoordinate(SentenceTokens tokens, int at) =>
        tokens.Norm(at) is "和" or "及" or "与" && Noun(tokens, at + 1) is { } second && second.End > at + 2 ? second.End : at;

    /// <summary>A known noun with the known nouns that touch it: of 学生代表 the last is the head.</summary>
    private NounPhrase? Noun(SentenceTokens tokens, int at)
    {
        NounPhrase? found = null;
        while (nouns.Chinese.TryMatch(tokens, at, out var key, out var end))
        {
            found = new NounPhrase(key, "", at, end);
            at = end;
        }

        return found;
    }
}
