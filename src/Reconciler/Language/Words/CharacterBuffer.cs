using Reconciler.Language.Learning;

namespace Reconciler.Language.Words;

/// <summary>The folded characters of a sentence with their kinds, and how listed words lie over them. Used again for the next one.</summary>
internal sealed class CharacterBuffer(Lexicon lexicon)
{
    private const int LongestEntry = 6;
    private char[] characters = [];

    /// <summary>Number of characters.</summary>
    public int Count { get; private set; }

    /// <summary>The kind of each character.</summary>
    public uint[] Kinds { get; private set; } = [];

    /// <summary>The length of the longest listed word that begins at each character.</summary>
    public byte[] Begins { get; private set; } = [];

    /// <summary>The length of the longest listed word that ends at each character.</summary>
    public byte[] Ends { get; private set; } = [];

    /// <summary>The length of the longest listed word that has each character inside.</summary>
    public byte[] Covers { get; private set; } = [];

    /// <summary>The lists of the word of <see cref="Begins"/>.</summary>
    public ulong[] Lists { get; private set; } = [];

    /// <summary>The character at a place, or a placeholder beyond the ends.</summary>
    public uint At(int at) => at < 0 || at >= Count ? 1U : characters[at];

    /// <summary>The kind at a place; 0 beyond the ends.</summary>
    public uint KindAt(int at) => at < 0 || at >= Count ? 0 : Kinds[at];

    /// <summary>Reads the characters of a text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Count = text.Length;
        if (characters.Length < Count)
        {
            var size = Count * 2;
            characters = new char[size];
            Kinds = new uint[size];
            Lists = new ulong[size];
            (Begins, Ends, Covers) = (new byte[size], new byte[size], new byte[size]);
        }

        for (var i = 0; i < Count; i++)
        {
            characters[i] = CharacterFolding.Fold(text[i]);
            Kinds[i] = CharacterKind.Of(characters[i]);
        }

        Begins.AsSpan(0, Count).Clear();
        Ends.AsSpan(0, Count).Clear();
        Covers.AsSpan(0, Count).Clear();
        Lists.AsSpan(0, Count).Clear();
        for (var i = 0; i < Count; i++)
        {
            MarkFrom(i);
        }
    }

    private void MarkFrom(int start)
    {
        var longest = Math.Min(LongestEntry, Count - start);
        for (var length = 2; length <= longest; length++)
        {
            if ((Kinds[start + length - 1] & (CharacterKind.Ideograph | CharacterKind.Numeral)) == 0)
            {
                break;
            }

            var lists = lexicon.Find(Lexicon.KeyOf(characters.AsSpan(start, length)));
            if (lists != 0)
            {
                Begins[start] = (byte)length;
                Lists[start] = lists;
                Ends[start + length - 1] = (byte)Math.Max(Ends[start + length - 1], length);
                for (var inside = start + 1; inside < start + length - 1; inside++)
                {
                    Covers[inside] = (byte)Math.Max(Covers[inside], length);
                }
            }
        }
    }
}
