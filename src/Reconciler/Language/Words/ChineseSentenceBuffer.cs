using Reconciler.Language.Learning;

namespace Reconciler.Language.Words;

/// <summary>
/// The Chinese sentence being read: its folded characters and then its words, from 2 on so that two places before and after
/// exist. Used again for the next one.
/// </summary>
internal sealed class ChineseSentenceBuffer(Lexicon lexicon)
{
    private const int Border = 2;
    private const int LongestEntry = 10;
    private readonly ulong surname = lexicon.BitOf("surname");
    private readonly ulong transliteration = lexicon.BitOf("transliteration");
    private readonly ulong names =
        lexicon.BitOf("country")
        | lexicon.BitOf("division")
        | lexicon.BitOf("ns")
        | lexicon.BitOf("nt")
        | lexicon.BitOf("nr")
        | lexicon.BitOf("nrt")
        | lexicon.BitOf("nz");
    private ChineseWordAttributes[] words = new ChineseWordAttributes[64];
    private char[] characters = new char[256];
    private int[] starts = new int[64];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The words, with two places before and two after.</summary>
    public ReadOnlySpan<ChineseWordAttributes> Padded => words.AsSpan(0, Count + (2 * Border));

    /// <summary>Reads the words of a sentence.</summary>
    public void Read(IReadOnlyList<string> forms)
    {
        Start(forms.Count, forms.Sum(form => form.Length));
        foreach (var form in forms)
        {
            Add(form);
        }

        Finish();
    }

    /// <summary>Begins a sentence of at most so many words and characters.</summary>
    public void Start(int wordCount, int length)
    {
        Count = 0;
        starts[0] = 0;
        if (words.Length < wordCount + (2 * Border))
        {
            words = new ChineseWordAttributes[(wordCount + (2 * Border)) * 2];
            starts = new int[words.Length];
        }

        if (characters.Length < length)
        {
            characters = new char[length * 2];
        }

        words.AsSpan(0, Border).Clear();
    }

    /// <summary>Adds a word.</summary>
    public void Add(ReadOnlySpan<char> form)
    {
        var start = starts[Count];
        var word = characters.AsSpan(start, form.Length);
        for (var i = 0; i < form.Length; i++)
        {
            word[i] = CharacterFolding.Fold(form[i]);
        }

        words[Border + Count] = Read(word);
        Count++;
        starts[Count] = start + form.Length;
    }

    /// <summary>Ends the sentence: marks the longest listed names that several words make up.</summary>
    public void Finish()
    {
        words.AsSpan(Border + Count, Border).Clear();
        for (var i = 0; i < Count; )
        {
            var (length, lists) = LongestAt(i);
            for (var j = 0; j < length; j++)
            {
                words[Border + i + j].PhraseLists = lists;
                words[Border + i + j].PhrasePlace =
                    j == 0 ? 1U
                    : j == length - 1 ? 3U
                    : 2U;
            }

            i += Math.Max(1, length);
        }
    }

    private (int Length, ulong Lists) LongestAt(int at)
    {
        var best = (0, 0UL);
        for (var end = at + 2; end <= Count && starts[end] - starts[at] <= LongestEntry && end - at <= 5; end++)
        {
            var lists = lexicon.Find(Lexicon.KeyOf(characters.AsSpan(starts[at]..starts[end]))) & names;
            if (lists != 0)
            {
                best = (end - at, lists);
            }
        }

        return best;
    }

    private ChineseWordAttributes Read(ReadOnlySpan<char> word)
    {
        var key = Lexicon.KeyOf(word);
        var transliterates = true;
        var kind = 0U;
        foreach (var character in word)
        {
            transliterates &= character == '·' || (ListsOf(character) & transliteration) != 0;
            kind |= CharacterKind.Of(character);
        }

        var two = Math.Min(2, word.Length);
        return new ChineseWordAttributes
        {
            Word = key,
            First = FeatureHash.Of(word[..Math.Min(1, word.Length)]),
            First2 = FeatureHash.Of(word[..two]),
            Last = FeatureHash.Of(word[^Math.Min(1, word.Length)..]),
            Last2 = FeatureHash.Of(word[^two..]),
            Shape = (kind << 4) | (uint)Math.Min(5, word.Length),
            NameLike = (word.Length > 0 && (ListsOf(word[0]) & surname) != 0 ? 1U : 0) | (transliterates ? 2U : 0),
            Lists = lexicon.Find(key),
        };
    }

    private ulong ListsOf(char character) => lexicon.Find(Lexicon.KeyOf([character]));
}
