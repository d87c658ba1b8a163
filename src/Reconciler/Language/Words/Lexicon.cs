using System.Runtime.InteropServices;
using Reconciler.Language.Learning;

namespace Reconciler.Language.Words;

/// <summary>Which lists a word or phrase stands in: one bit a list. Entries are kept as hashes. Read only.</summary>
internal sealed class Lexicon
{
    private readonly uint[] keys;
    private readonly ushort[] sets;
    private readonly ulong[] bits;
    private readonly int shift;

    private Lexicon(string[] classes, int count, ulong[] bits)
    {
        Classes = classes;
        this.bits = bits;
        var size = 16;
        while (size < count * 2)
        {
            size *= 2;
        }

        keys = new uint[size];
        sets = new ushort[size];
        shift = 32 - System.Numerics.BitOperations.Log2((uint)size);
    }

    /// <summary>The lists, in the order of their bits.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>Reads what was written: the classes, the sets of classes that occur, then each entry's hash and set.</summary>
    public static Lexicon Read(BinaryReader reader)
    {
        var classes = new string[reader.ReadByte()];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = reader.ReadString();
        }

        var classSets = new ulong[reader.ReadUInt16()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(classSets.AsSpan()));
        var entries = new uint[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(entries.AsSpan()));
        var entrySets = new ushort[entries.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(entrySets.AsSpan()));
        var lexicon = new Lexicon(classes, entries.Length, classSets);
        for (var i = 0; i < entries.Length; i++)
        {
            lexicon.Place(entries[i], entrySets[i]);
        }

        return lexicon;
    }

    /// <summary>The hash under which a word is entered.</summary>
    public static uint KeyOf(ReadOnlySpan<char> word) => Math.Max(1, FeatureHash.Of(word));

    /// <summary>The hash of a phrase, one word longer.</summary>
    public static uint Extend(uint phrase, uint word) => Math.Max(1, FeatureHash.Join(phrase, word));

    /// <summary>The lists that hold the entry; 0 if none does.</summary>
    public ulong Find(uint key)
    {
        var mask = keys.Length - 1;
        for (var at = Home(key); keys[at] != 0; at = (at + 1) & mask)
        {
            if (keys[at] == key)
            {
                return bits[sets[at]];
            }
        }

        return 0;
    }

    /// <summary>The bit of a list; 0 if there is none of that name.</summary>
    public ulong BitOf(string name)
    {
        for (var i = 0; i < Classes.Count; i++)
        {
            if (string.Equals(Classes[i], name, StringComparison.Ordinal))
            {
                return 1UL << i;
            }
        }

        return 0;
    }

    private void Place(uint key, ushort set)
    {
        var at = Home(key);
        while (keys[at] != 0)
        {
            at = (at + 1) & (keys.Length - 1);
        }

        keys[at] = key;
        sets[at] = set;
    }

    private int Home(uint key) => (int)((key * 2654435769U) >> shift);
}
