using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Language.Tagging;

/// <summary>
/// Gives the lemma of a word by the edit that its ending and tag call for: how many characters to drop and what to add, learned
/// for whole words first, then for ever shorter endings.
/// </summary>
/// <param name="drops">Characters to drop, of each edit.</param>
/// <param name="adds">Characters to add, of each edit.</param>
/// <param name="keepsCase">Whether each edit leaves capitals as they are.</param>
/// <param name="edits">The edit of each key.</param>
internal sealed class Lemmatiser(byte[] drops, string[] adds, bool[] keepsCase, Dictionary<uint, ushort> edits)
{
    /// <summary>The longest ending looked at.</summary>
    public const int LongestEnding = 5;

    /// <summary>Reads a lemmatiser.</summary>
    public static Lemmatiser Read(BinaryReader reader)
    {
        var count = reader.ReadUInt16();
        var (drops, adds, keepsCase) = (new byte[count], new string[count], new bool[count]);
        for (var i = 0; i < count; i++)
        {
            (drops[i], adds[i], keepsCase[i]) = (reader.ReadByte(), reader.ReadString(), reader.ReadBoolean());
        }

        var entries = reader.ReadInt32();
        var edits = new Dictionary<uint, ushort>(entries);
        for (var i = 0; i < entries; i++)
        {
            edits.Add(reader.ReadUInt32(), reader.ReadUInt16());
        }

        return new Lemmatiser(drops, adds, keepsCase, edits);
    }

    /// <summary>The lemma of a word with that tag.</summary>
    public string Lemma(ReadOnlySpan<char> form, byte tag)
    {
        for (var length = LongestEnding + 1; length >= 0; length--)
        {
            if (edits.TryGetValue(KeyOf(form, tag, length), out var edit) && drops[edit] + (adds[edit].Length == 0 ? 1 : 0) <= form.Length)
            {
                return Apply(form, edit);
            }
        }

        return form.ToString();
    }

    /// <summary>The key of the last so many characters and the tag; one more than the longest ending is the whole word.</summary>
    public static uint KeyOf(ReadOnlySpan<char> form, byte tag, int length)
    {
        var isWhole = length > LongestEnding;
        var ending = isWhole || form.Length < length ? form : form[^length..];
        Span<char> lower = stackalloc char[Math.Min(64, ending.Length)];
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = ending[i] == '’' ? '\'' : char.ToLowerInvariant(ending[i]);
        }

        return FeatureHash.Join(FeatureHash.Of(lower), ((uint)tag << 8) | (isWhole ? 255U : (uint)length));
    }

    private string Apply(ReadOnlySpan<char> form, int edit)
    {
        var lemma = string.Concat(form[..^drops[edit]], adds[edit]);
        return keepsCase[edit] ? lemma : lemma.ToLowerInvariant();
    }
}
