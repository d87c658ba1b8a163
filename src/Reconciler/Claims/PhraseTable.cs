using System.Collections.Frozen;

namespace Reconciler.Claims;

/// <summary>Phrases looked up at a token: by first word, then the longest that stands there.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, List<(string[] Words, T Value)>> byFirstWord;

    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases)
    {
        byFirstWord = phrases
            .Select(phrase => (Words: Cut(phrase.Phrase), phrase.Value))
            .Where(phrase => phrase.Words.Length > 0)
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToList(), StringComparer.Ordinal);
    }

    /// <summary>The longest phrase whose first word is the token at an index: its last token and what it stands for.</summary>
    public (int Last, T Value)? At(SentenceContext sentence, int at)
    {
        if (!byFirstWord.TryGetValue(sentence.Word(at), out var candidates))
        {
            return null;
        }

        foreach (var (words, value) in candidates)
        {
            var length = 1;
            while (length < words.Length && sentence.Word(at + length) == words[length])
            {
                length++;
            }

            if (length == words.Length)
            {
                return (at + length - 1, value);
            }
        }

        return null;
    }

    /// <summary>Words, hyphens and Chinese characters one by one, as sentences are cut.</summary>
    private static string[] Cut(string phrase) =>
        phrase.Any(character => character >= '\u2E80')
            ? [.. phrase.Where(character => !char.IsWhiteSpace(character)).Select(character => character.ToString())]
            : phrase.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
