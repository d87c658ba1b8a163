using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Icu;

namespace Reconciler.Mentions.Names;

/// <summary>
/// Brings the letters of names to one form: compatibility form, lower case, no diacritics, simplified characters; and
/// spells Chinese characters in pinyin. Characters are folded one at a time and remembered, as a text uses few.
/// </summary>
internal static class NameFolding
{
    private static readonly ConcurrentDictionary<char, string> Folded = new();
    private static readonly ConcurrentDictionary<char, string> Syllables = new();
    private static readonly Lock Gate = new();
    private static readonly Lazy<Transliterator> ToSimplified = new(() => Transliterator.CreateInstance("Hant-Hans"));
    private static readonly Lazy<Transliterator> ToAscii = new(() => Transliterator.CreateInstance("Any-Latin; Latin-ASCII; Lower"));
    private static readonly Lazy<Transliterator> ToPinyin = new(() => Transliterator.CreateInstance("Han-Latin; Latin-ASCII; Lower"));

    /// <summary>The folded text.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character < '\u0080')
            {
                folded.Append(char.ToLowerInvariant(character));
            }
            else
            {
                folded.Append(Fold(character));
            }
        }

        return folded.ToString();
    }

    /// <summary>The pinyin of a run of characters, syllables joined; other characters are kept.</summary>
    public static string Pinyin(string ideographs)
    {
        var spelled = new StringBuilder();
        foreach (var character in ideographs)
        {
            spelled.Append(IsIdeograph(character) ? Syllables.GetOrAdd(character, SpellIdeograph) : character);
        }

        return spelled.ToString();
    }

    /// <summary>Whether it is a Chinese character of the basic plane.</summary>
    public static bool IsIdeograph(char character) =>
        character is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '〇';

    /// <summary>Whether the text holds a Chinese character.</summary>
    public static bool HasIdeograph(string text) => text.AsSpan().ContainsAnyExceptInRange('\0', '\u33FF') && text.Any(IsIdeograph);

    private static string Fold(char character) => Folded.GetOrAdd(character, FoldOne);

    private static string FoldOne(char character)
    {
        if (char.IsSurrogate(character) || char.GetUnicodeCategory(character) is UnicodeCategory.OtherNotAssigned)
        {
            return character.ToString();
        }

        var plain = character.ToString().Normalize(NormalizationForm.FormKC);
        if (IsIdeograph(character))
        {
            return Transliterate(ToSimplified.Value, plain);
        }

        return char.IsLetter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark
            ? Transliterate(ToAscii.Value, plain)
            : plain;
    }

    private static string SpellIdeograph(char character) =>
        Transliterate(ToPinyin.Value, character.ToString()).Replace(" ", "", StringComparison.Ordinal);

    // ICU does not promise that one transliterator may be used by several threads at once.
    private static string Transliterate(Transliterator transliterator, string text)
    {
        lock (Gate)
        {
            return transliterator.Transliterate(text);
        }
    }
}
