namespace Reconciler.Language.Learning;

/// <summary>The hashed features of one decision; filled again for each, so that none is allocated.</summary>
internal sealed class FeatureBuffer
{
    private uint[] items = new uint[256];
    private int count;

    /// <summary>The features.</summary>
    public ReadOnlySpan<uint> Items => items.AsSpan(0, count);

    /// <summary>Empties it.</summary>
    public void Clear() => count = 0;

    /// <summary>Adds a feature of <paramref name="template"/> with one part.</summary>
    public void Add(int template, uint part)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, count * 2);
        }

        items[count++] = FeatureHash.Of(template, part);
    }

    /// <summary>Adds a feature with two parts.</summary>
    public void Add(int template, uint first, uint second) => Add(template, FeatureHash.Join(first, second));

    /// <summary>Adds a feature with three parts.</summary>
    public void Add(int template, uint first, uint second, uint third) => Add(template, FeatureHash.Join(FeatureHash.Join(first, second), third));

    /// <summary>Adds one feature for each bit that is set.</summary>
    public void AddBits(int template, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            Add(template, (uint)System.Numerics.BitOperations.TrailingZeroCount(bits));
        }
    }
}
