using System.Globalization;
using System.Text;
using Icu;

namespace Reconciler.Language;

/// <summary>
/// Folds text character by character, so that offsets stay: full width to half width, traditional to simplified
/// characters (ICU's Hant-Hans, one character at a time), typographic quotes and dashes to plain ones, lower case.
/// </summary>
internal static class CharacterFolding
{
    private static readonly Lazy<char[]> Table = new(BuildTable);

    /// <summary>The folded text; as long as <paramref name="text"/>.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var table = Table.Value;
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = table[text[i]];
        }

        return new string(folded);
    }

    /// <summary>The folded character.</summary>
    public static char Fold(char character) => Table.Value[character];

    /// <summary>Whether it is a Chinese character (of the basic plane, where those of news are).</summary>
    public static bool IsIdeograph(char character) =>
        character is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '〇';

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = FoldPlain((char)i);
        }

        FoldToSimplified(table);
        return table;
    }

    private static char FoldPlain(char character) =>
        character switch
        {
            '‘' or '’' or '‛' or '′' or '＇' or '`' or '´' => '\'',
            '“' or '”' or '„' or '″' or '＂' or '«' or '»' or '「' or '」' or '『' or '』' or '〝' or '〞' => '"',
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '－' or '﹣' => '-',
            '～' or '〜' => '~',
            '\u00A0' or '\u3000' or '\u202F' or '\u2007' => ' ',
            _ when char.IsSurrogate(character) => character,
            _ => Compatible(character),
        };

    /// <summary>Compatibility form (NFKC) where that is a single character, in lower case.</summary>
    private static char Compatible(char character)
    {
        if (character < '\u0080')
        {
            return char.ToLowerInvariant(character);
        }

        if (char.GetUnicodeCategory(character) == UnicodeCategory.OtherNotAssigned)
        {
            return character;
        }

        var normal = character.ToString().Normalize(NormalizationForm.FormKC);
        return char.ToLowerInvariant(normal.Length == 1 ? normal[0] : character);
    }

    private static void FoldToSimplified(char[] table)
    {
        // One line a character, so that no rule of ICU's that spans two characters applies.
        var characters = Enumerable.Range(0, table.Length).Select(code => (char)code).Where(IsIdeograph).ToList();
        using var toSimplified = Transliterator.CreateInstance("Hant-Hans");
        var lines = toSimplified.Transliterate(string.Join('\n', characters.Select(character => table[character]))).Split('\n');
        for (var i = 0; i < characters.Count && i < lines.Length; i++)
        {
            if (lines[i].Length == 1)
            {
                table[characters[i]] = lines[i][0];
            }
        }
    }
}
