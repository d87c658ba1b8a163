using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Phrases of one or more tokens and what each means; the longest that fits wins.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<Phrase>> byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> byLast = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase; of two alike the later is left out.</summary>
    public void Add(string phrase, T meaning)
    {
        var words = Split(phrase);
        if (words.Count > 0)
        {
            var entry = new Phrase(words, meaning);
            Insert(byFirst, words[0].Norm, entry);
            Insert(byLast, words[^1].Norm, entry);
        }
    }

    /// <summary>The longest phrase that starts at token <paramref name="at"/>.</summary>
    public bool TryMatch(SentenceTokens tokens, int at, out T meaning, out int end)
    {
        if (byFirst.TryGetValue(tokens.Norm(at), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (phrase.Fits(tokens, at))
                {
                    meaning = phrase.Meaning;
                    end = at + phrase.Words.Count;
                    return true;
                }
            }
        }

        meaning = default!;
        end = at;
        return false;
    }

    /// <summary>The longest phrase whose last token stands right before <paramref name="end"/> and whose first is not before <paramref name="floor"/>.</summary>
    public bool TryMatchBefore(SentenceTokens tokens, int end, int floor, out T meaning, out int first)
    {
        if (byLast.TryGetValue(tokens.Norm(end - 1), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                first = end - phrase.Words.Count;
                if (first >= floor && phrase.Fits(tokens, first))
                {
                    meaning = phrase.Meaning;
                    return true;
                }
            }
        }

        meaning = default!;
        first = end;
        return false;
    }

    private static void Insert(Dictionary<string, List<Phrase>> index, string key, Phrase phrase)
    {
        if (!index.TryGetValue(key, out var phrases))
        {
            index[key] = phrases = [];
        }

        // Longest first; among equals the one that came first.
        var at = phrases.FindIndex(other => other.Words.Count < phrase.Words.Count);
        phrases.Insert(at < 0 ? phrases.Count : at, phrase);
    }

    /// <summary>The phrase as the tokeniser would cut it; "us$" asks for a sign that touches the letters, "us $" does not.</summary>
    private static List<Word> Split(string phrase)
    {
        var words = new List<Word>();
        var spaceBefore = true;
        for (var at = 0; at < phrase.Length; )
        {
            if (char.IsWhiteSpace(phrase[at]))
            {
                spaceBefore = true;
                at++;
                continue;
            }

            var end = at + 1;
            while (IsPlainLetter(phrase[at]) && end < phrase.Length && IsPlainLetter(phrase[end]))
            {
                end++;
            }

            words.Add(new Word(phrase[at..end], !spaceBefore));
            spaceBefore = false;
            at = end;
        }

        return words;
    }

    private static bool IsPlainLetter(char character) => char.IsLetterOrDigit(character) && character < '\u2E80';

    private readonly record struct Word(string Norm, bool Attached);

    private sealed record Phrase(List<Word> Words, T Meaning)
    {
        public bool Fits(SentenceTokens tokens, int at)
        {
            for (var i = 0; i < Words.Count; i++)
            {
                if (
                    !string.Equals(tokens.Norm(at + i), Words[i].Norm, StringComparison.Ordinal) || (Words[i].Attached && !tokens.IsAttached(at + i))
                )
                {
                    return false;
                }
            }

            return true;
        }
    }
}
