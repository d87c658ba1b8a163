using System.Collections.Frozen;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>
/// A list of words and phrases to find in short lines: letter case, and the width of colons, brackets and spaces, do not count.
/// A phrase that begins or ends with a Latin letter or a digit is found only as whole words.
/// </summary>
internal sealed class Phrases
{
    private const int Longest = 64;

    private readonly FrozenSet<char> firsts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> phrases;
    private readonly int[] lengths;

    public Phrases(IEnumerable<string> phrases)
    {
        var folded = phrases
            .Select(phrase => string.Concat(phrase.Select(Fold)))
            .Where(phrase => phrase.Length is > 0 and <= Longest)
            .ToHashSet(StringComparer.Ordinal);
        this.phrases = folded.GetAlternateLookup<ReadOnlySpan<char>>();
        firsts = folded.Select(phrase => phrase[0]).ToFrozenSet();
        lengths = [.. folded.Select(phrase => phrase.Length).Distinct().OrderDescending()];
    }

    /// <summary>The list under <paramref name="key"/>; a phrase too long to be found is an error.</summary>
    public static Phrases Read(RuleNode file, string key)
    {
        foreach (var item in file.Get(key).Items.Where(item => item.Value.Length is 0 or > Longest))
        {
            item.Wrong($"a phrase has 1 to {Longest} characters");
        }

        return new Phrases(file.Texts(key));
    }

    /// <summary>Length of the longest phrase that begins at <paramref name="at"/>; 0 where none does.</summary>
    public int LengthAt(string text, int at, int end)
    {
        var available = Math.Min(Longest, end - at);
        if (available <= 0 || !firsts.Contains(Fold(text[at])) || (at > 0 && IsWordLetter(text[at]) && IsWordLetter(text[at - 1])))
        {
            return 0;
        }

        Span<char> folded = stackalloc char[Longest];
        for (var i = 0; i < available; i++)
        {
            folded[i] = Fold(text[at + i]);
        }

        foreach (var length in lengths)
        {
            var isWhole = length <= available && !(at + length < end && IsWordLetter(text[at + length - 1]) && IsWordLetter(text[at + length]));
            if (isWhole && phrases.Contains(folded[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Whether the whole span is one phrase.</summary>
    public bool IsWhole(string text, Span span) => span.Length <= Longest && !span.IsEmpty && LengthAt(text, span.Start, span.End) == span.Length;

    /// <summary>Whether any phrase stands in the span.</summary>
    public bool IsIn(string text, Span span) => Count(text, span, 1) > 0;

    /// <summary>How many different phrases stand in the span, counted up to <paramref name="most"/>.</summary>
    public int Count(string text, Span span, int most)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = span.Start; at < span.End && found.Count < most; at++)
        {
            var length = LengthAt(text, at, span.End);
            if (length > 0)
            {
                found.Add(text.Substring(at, length));
                at += length - 1;
            }
        }

        return found.Count;
    }

    private static bool IsWordLetter(char letter) => char.IsLetterOrDigit(letter) && !Script.IsHan(letter);

    private static char Fold(char letter) =>
        letter switch
        {
            '：' => ':',
            '（' => '(',
            '）' => ')',
            '／' => '/',
            '’' or '‘' => '\'',
            '“' or '”' => '"',
            '\u00A0' or '\u3000' or '\t' => ' ',
            < '\u0080' => char.IsAsciiLetterUpper(letter) ? (char)(letter | ' ') : letter,
            _ when Script.IsHan(letter) => letter,
            _ => char.ToLowerInvariant(letter),
        };
}
