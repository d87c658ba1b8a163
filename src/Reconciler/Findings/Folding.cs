using System.Globalization;
using System.Text;

namespace Reconciler.Findings;

/// <summary>
/// Text reduced to what counts when words are compared: compatibility forms unified, lower case, no punctuation. A run of
/// letters and digits is one word, and so is every single Han, Hiragana or Katakana character, which print no spaces.
/// </summary>
internal static class Folding
{
    /// <summary>The words in order.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in Normal(text).EnumerateRunes())
        {
            if (IsIdeograph(rune))
            {
                Flush();
                words.Add(rune.ToString());
            }
            else if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.Value is not ('\'' or '’'))
            {
                Flush();
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>The words with a space between them: equal for texts that differ in nothing that counts.</summary>
    public static string Key(string text) => string.Join(' ', Words(text));

    /// <summary>Whether the text is written, at least in part, in characters that print no spaces between words.</summary>
    public static bool HasIdeographs(string text) => text.EnumerateRunes().Any(IsIdeograph);

    /// <summary>Whether <paramref name="inner"/> stands as a run of whole words in <paramref name="outer"/>; both are keys.</summary>
    public static bool ContainsWords(string outer, string inner) => inner.Length > 0 && $" {outer} ".Contains($" {inner} ", StringComparison.Ordinal);

    // Enumerating runes replaces lone surrogates, which Normalize refuses.
    private static string Normal(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune);
        }

        return whole.ToString().Normalize(NormalizationForm.FormKC);
    }

    private static bool IsIdeograph(Rune rune) =>
        rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x3040 and <= 0x30FF) or (>= 0x20000 and <= 0x3FFFF);
}
