using System.Collections.Immutable;
using System.Globalization;
using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>Finds the phrases that begin at a token; the cost of a look-up is bounded by the longest phrase.</summary>
internal sealed class PhraseTrie
{
    private readonly Dictionary<string, PhraseTrie> next = new(StringComparer.Ordinal);
    private readonly List<TimeWord> words = [];

    /// <summary>Adds a phrase, written as tokens are folded, spaces only where words would run together.</summary>
    public void Add(string phrase, TimeWord word)
    {
        var node = this;
        foreach (var token in Split(phrase))
        {
            if (!node.next.TryGetValue(token, out var child))
            {
                child = new PhraseTrie();
                node.next.Add(token, child);
            }

            node = child;
        }

        node.words.Add(word);
    }

    /// <summary>Adds to <paramref name="found"/> every word that begins at a token with the index after its last.</summary>
    public void Find(ImmutableArray<Token> tokens, int at, List<(TimeWord Word, int End)> found)
    {
        var node = this;
        for (var i = at; i < tokens.Length && node.next.TryGetValue(tokens[i].Norm, out var child); i++)
        {
            node = child;
            foreach (var word in node.words)
            {
                found.Add((word, i + 1));
            }
        }
    }

    /// <summary>The phrase cut as text is: runs of letters, runs of digits, every other character by itself.</summary>
    private static IEnumerable<string> Split(string phrase)
    {
        for (var at = 0; at < phrase.Length; )
        {
            var end = at + 1;
            while (end < phrase.Length && Continues(phrase, at, end))
            {
                end++;
            }

            if (phrase[at] != ' ')
            {
                yield return phrase[at..end];
            }

            at = end;
        }
    }

    private static bool Continues(string phrase, int at, int end) =>
        IsLetter(phrase[at])
            ? IsLetter(phrase[end]) || char.IsAsciiDigit(phrase[end])
            : char.IsAsciiDigit(phrase[at]) && char.IsAsciiDigit(phrase[end]);

    /// <summary>A letter of a script that writes words apart.</summary>
    private static bool IsLetter(char character) => char.IsLetter(character) && char.GetUnicodeCategory(character) != UnicodeCategory.OtherLetter;
}
