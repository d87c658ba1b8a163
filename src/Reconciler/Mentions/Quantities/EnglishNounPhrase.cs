using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Finds the noun phrase that follows an English number, and its head, without a parser: bounded look-ahead to the first plural, or to a closed-class word.</summary>
internal sealed class EnglishNounPhrase(NounLexicon nouns, ContextLexicon contexts, NumberLexicon numbers)
{
    /// <summary>Most words between a number and its noun; longer ones are rare and mostly misreadings.</summary>
    private const int Reach = 7;

    /// <summary>The phrase counted by a number above one: its head is the first plural.</summary>
    public NounPhrase? Plural(SentenceTokens tokens, int first)
    {
        var start = SkipOf(tokens, first);
        for (var at = start; at < start + Reach; at++)
        {
            // F-16 jets: a number behind a hyphen is part of a name.
            if (tokens.IsHyphen(at) || (tokens.Is(at, TokenKind.Number) && at > start && tokens.IsHyphen(at - 1)))
            {
                continue;
            }

            var norm = tokens.Norm(at);
            if (at > start && norm is "and" or "or")
            {
                continue;
            }

            if (!tokens.Is(at, TokenKind.Word) || IsBoundary(tokens, at))
            {
                return null;
            }

            if (nouns.IsPlural(norm, tokens.Printed(at, at + 1)) && !IsModifier(tokens, at))
            {
                return Phrase(tokens, start, at, PastCoordinate(tokens, at + 1));
            }

            if (IsVerb(norm) && at > start)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The phrase that a one or an ordinal belongs to: its head is the last word before a closed-class word, or the first noun known.</summary>
    public NounPhrase? Singular(SentenceTokens tokens, int first)
    {
        var (head, at) = (-1, first);
        for (; at < first + Reach; at++)
        {
            if (tokens.IsHyphen(at) && at > first)
            {
                continue;
            }

            if (tokens.Is(at, "and") && head >= 0 && !nouns.IsKnown(tokens.Norm(head)) && ContinuesTo(tokens, at + 1, first + Reach))
            {
                continue;
            }

            var norm = tokens.Norm(at);
            if (
                !tokens.Is(at, TokenKind.Word)
                || IsBoundary(tokens, at)
                || (norm.EndsWith("ly", StringComparison.Ordinal) && !contexts.Adjectives.Contains(norm))
            )
            {
                break;
            }

            // "The first phase ends": after a noun that is known, what may be a verb is one.
            var isVerb = IsVerb(norm) || (head >= 0 && nouns.IsCountable(tokens.Norm(head)) && MayBeVerb(norm));
            if (head >= 0 && isVerb)
            {
                break;
            }

            head = at;
        }

        return head < 0 ? null : Phrase(tokens, first, head, head + 1);
    }

    /// <summary>"companies from", "of the members": an "of" with its article between number and noun.</summary>
    private static int SkipOf(SentenceTokens tokens, int at)
    {
        if (!tokens.Is(at, "of"))
        {
            return at;
        }

        return tokens.Norm(at + 1) is "the" or "its" or "their" or "these" or "those" or "our" or "his" or "her" ? at + 2 : at + 1;
    }

    private NounPhrase Phrase(SentenceTokens tokens, int start, int head, int end)
    {
        var before = head > start ? tokens.Norm(head - 1) : "";
        var printed = tokens.Printed(head, head + 1);
        var modifiersEnd = nouns.IsCompound(before, tokens.Norm(head), printed) ? head - 1 : head;
        var qualifier = modifiersEnd > start ? tokens.Printed(start, modifiersEnd).TrimEnd('-', ' ') : "";
        return new NounPhrase(nouns.Key(tokens.Norm(head), printed, before), qualifier, head, end);
    }

    /// <summary>Takes in a second plural: countries and regions.</summary>
    private int PastCoordinate(SentenceTokens tokens, int at)
    {
        var norm = tokens.Norm(at + 1);
        return
            tokens.Norm(at) is "and" or "or"
            && nouns.IsPlural(norm, tokens.Printed(at + 1, Math.Min(at + 2, tokens.Count)))
            && nouns.IsKnown(norm)
            && !norm.EndsWith("ed", StringComparison.Ordinal)
            && !contexts.Boundaries.Contains(norm)
            ? at + 2
            : at;
    }

    /// <summary>A plural that only describes the noun after it: human rights groups, United Nations agencies.</summary>
    private bool IsModifier(SentenceTokens tokens, int at)
    {
        var next = at + 1;
        if (!tokens.Is(next, TokenKind.Word) || IsBoundary(tokens, next) || IsVerb(tokens.Norm(next)))
        {
            return false;
        }

        var norm = tokens.Norm(at);
        var follower = tokens.Norm(next);
        return (nouns.IsPlural(follower, tokens.Printed(next, next + 1)) && !nouns.IsInvariant(follower))
            || (
                nouns.IsPluralModifier(norm)
                && tokens.Is(next + 1, TokenKind.Word)
                && nouns.IsPlural(tokens.Norm(next + 1), tokens.Printed(next + 1, next + 2))
            );
    }

    private bool ContinuesTo(SentenceTokens tokens, int at, int limit)
    {
        for (; at < limit && tokens.Is(at, TokenKind.Word) && !IsBoundary(tokens, at) && !IsVerb(tokens.Norm(at)); at++)
        {
            if (nouns.IsKnown(tokens.Norm(at)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBoundary(SentenceTokens tokens, int at) =>
        tokens.Norm(at) is "and" or "or"
        || tokens.Norm(at).StartsWith('\'')
        || contexts.Boundaries.Contains(tokens.Norm(at))
        || IsNumber(tokens.Norm(at));

    private bool IsNumber(string norm) =>
        numbers.Units.ContainsKey(norm)
        || numbers.Tens.ContainsKey(norm)
        || numbers.Multipliers.ContainsKey(norm)
        || numbers.Scales.ContainsKey(norm);

    private static bool MayBeVerb(string norm) =>
        norm.EndsWith('s') || norm.EndsWith("ed", StringComparison.Ordinal) || norm.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Past tenses and -ing forms end a noun phrase, unless they are known to describe nouns.</summary>
    private bool IsVerb(string norm) =>
        norm.Length > 4
        && (norm.EndsWith("ed", StringComparison.Ordinal) || norm.EndsWith("ing", StringComparison.Ordinal))
        && !contexts.Adjectives.Contains(norm)
        && !nouns.IsKnown(norm);
}
