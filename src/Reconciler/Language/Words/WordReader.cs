using Reconciler.Language.Learning;

namespace Reconciler.Language.Words;

/// <summary>Computes the attributes of tokens. Holds no state but the lists.</summary>
internal sealed class WordReader(Lexicon lexicon)
{
    private const int LongestWord = 64;
    private const int LongestPhrase = 4;
    private const uint Capitalised = 1;
    private const uint AllUpper = 2;
    private const uint HasDigit = 4;
    private const uint HasHyphen = 8;
    private const uint HasLower = 16;
    private const uint HasPeriod = 32;
    private const uint HasOther = 64;

    /// <summary>The attributes of one token, without those of phrases.</summary>
    public WordAttributes Read(ReadOnlySpan<char> form)
    {
        var whole = form;
        if (form.Length > LongestWord)
        {
            form = form[..LongestWord];
        }

        Span<char> lower = stackalloc char[LongestWord];
        Span<char> shape = stackalloc char[LongestWord];
        lower = lower[..form.Length];
        var flags = 0U;
        var shapeLength = 0;
        for (var i = 0; i < form.Length; i++)
        {
            var (folded, kind, flag) = Fold(form[i]);
            lower[i] = folded;
            flags |= flag;
            if (shapeLength == 0 || shape[shapeLength - 1] != kind)
            {
                shape[shapeLength++] = kind;
            }
        }

        if (form.Length > 0 && char.IsUpper(form[0]))
        {
            flags |= (flags & HasLower) == 0 ? Capitalised | AllUpper : Capitalised;
        }

        var word = Lexicon.KeyOf(lower);
        return new WordAttributes
        {
            Lower = word,
            Exact = FeatureHash.Of(whole),
            Shape = FeatureHash.Of(shape[..shapeLength]),
            Prefix1 = Start(lower, 1),
            Prefix2 = Start(lower, 2),
            Prefix3 = Start(lower, 3),
            Prefix4 = Start(lower, 4),
            Suffix1 = End(lower, 1),
            Suffix2 = End(lower, 2),
            Suffix3 = End(lower, 3),
            Suffix4 = End(lower, 4),
            Suffix5 = End(lower, 5),
            Flags = flags,
            Lists = lexicon.Find(word),
        };
    }

    /// <summary>Marks the longest listed phrases, from the left, without overlap.</summary>
    public void MarkPhrases(Span<WordAttributes> words)
    {
        for (var i = 0; i < words.Length; )
        {
            var (length, lists) = LongestAt(words, i);
            for (var j = 0; j < length; j++)
            {
                words[i + j].PhraseLists = lists;
                words[i + j].PhrasePlace =
                    j == 0 ? 1U
                    : j == length - 1 ? 3U
                    : 2U;
            }

            i += Math.Max(1, length);
        }
    }

    /// <summary>The key of an entry of a list, whose words stand between blanks.</summary>
    public static uint KeyOf(string entry)
    {
        var key = 0U;
        Span<char> buffer = stackalloc char[LongestWord];
        foreach (var word in entry.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var lower = buffer[..Math.Min(word.Length, LongestWord)];
            for (var i = 0; i < lower.Length; i++)
            {
                lower[i] = Fold(word[i]).Lower;
            }

            key = key == 0 ? Lexicon.KeyOf(lower) : Lexicon.Extend(key, Lexicon.KeyOf(lower));
        }

        return key;
    }

    private (int Length, ulong Lists) LongestAt(ReadOnlySpan<WordAttributes> words, int at)
    {
        var key = words[at].Lower;
        var best = (0, 0UL);
        for (var length = 2; length <= LongestPhrase && at + length <= words.Length; length++)
        {
            key = Lexicon.Extend(key, words[at + length - 1].Lower);
            var lists = lexicon.Find(key);
            if (lists != 0)
            {
                best = (length, lists);
            }
        }

        return best;
    }

    private static uint Start(ReadOnlySpan<char> word, int length) => word.Length < length ? 0 : FeatureHash.Of(word[..length]);

    private static uint End(ReadOnlySpan<char> word, int length) => word.Length < length ? 0 : FeatureHash.Of(word[^length..]);

    private static (char Lower, char Kind, uint Flag) Fold(char character) =>
        character switch
        {
            >= 'a' and <= 'z' => (character, 'x', HasLower),
            >= 'A' and <= 'Z' => ((char)(character | 0x20), 'X', 0),
            >= '0' and <= '9' => ('0', 'd', HasDigit),
            '-' or '‐' or '‑' or '–' or '—' or '−' => ('-', '-', HasHyphen),
            '.' => ('.', '.', HasPeriod),
            '‘' or '’' or '`' or '´' => ('\'', '\'', HasOther),
            '“' or '”' => ('"', '"', HasOther),
            < '\u0080' => (character, character, HasOther),
            _ when char.IsUpper(character) => (char.ToLowerInvariant(character), 'X', 0),
            _ when char.IsLetter(character) => (character, 'x', HasLower),
            _ when char.IsDigit(character) => ('0', 'd', HasDigit),
            _ => (character, 'o', HasOther),
        };
}
