using System.Runtime.InteropServices;
using Reconciler.Language.Words;

namespace Reconciler.Training;

/// <summary>Reads a list of words and phrases with their classes and writes it as <see cref="Lexicon"/> reads it.</summary>
internal static class ListFile
{
    /// <summary>The lexicon of the list at <paramref name="path"/>, in bytes; <paramref name="keyOf"/> gives an entry's key.</summary>
    public static byte[] Compile(string path, Func<string, uint> keyOf)
    {
        var entries = File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => (Key: keyOf(cells[0]), Classes: cells[1].Split(',')))
            .ToList();
        var classes = entries.SelectMany(entry => entry.Classes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var bitsOf = new SortedDictionary<uint, ulong>();
        foreach (var (key, names) in entries)
        {
            bitsOf[key] = names.Aggregate(bitsOf.GetValueOrDefault(key), (bits, name) => bits | (1UL << classes.IndexOf(name)));
        }

        var sets = bitsOf.Values.Distinct().Order().ToArray();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write((byte)classes.Count);
        classes.ForEach(writer.Write);
        writer.Write((ushort)sets.Length);
        writer.Write(MemoryMarshal.AsBytes(sets.AsSpan()));
        writer.Write(bitsOf.Count);
        writer.Write(MemoryMarshal.AsBytes(bitsOf.Keys.ToArray().AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(bitsOf.Values.Select(bits => (ushort)Array.BinarySearch(sets, bits)).ToArray().AsSpan()));
        writer.Flush();
        return stream.ToArray();
    }
}
