namespace Reconciler.Language.Learning;

/// <summary>
/// A trained linear model: for each feature that is worth its place, the classes that it speaks for or against. Read only, so
/// that threads share it.
/// </summary>
internal sealed class LinearModel : LinearScorer
{
    private const double Load = 0.6;
    private const int Batch = 256;
    private readonly Slot[] slots;
    private readonly byte[] rows;
    private readonly byte[] known;
    private readonly int shift;

    private LinearModel(Slot[] slots, byte[] rows)
    {
        this.slots = slots;
        this.rows = rows;
        known = new byte[(slots.Length / 2) + 1];
        shift = 32 - System.Numerics.BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>Reads a model: the steps from key to key, then each one's row of classes and weights.</summary>
    public static LinearModel Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var keys = reader.ReadBytes(reader.ReadInt32());
        var weights = reader.ReadBytes(reader.ReadInt32());
        var size = 16;
        while (size * Load < count)
        {
            size *= 2;
        }

        var model = new LinearModel(new Slot[size], weights);
        var (row, key, at) = (0, 0U, 0);
        for (var i = 0; i < count; i++)
        {
            key += ReadStep(keys, ref at);
            model.Place(key, row);
            row += 1 + (weights[row] * 2);
        }

        return model;
    }

    /// <inheritdoc/>
    public override void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        Span<int> found = stackalloc int[Batch];
        while (!features.IsEmpty)
        {
            var batch = features[..Math.Min(Batch, features.Length)];
            features = features[batch.Length..];
            // First all places, then all rows: so that the processor waits for many of them at once.
            var count = Find(batch, found);
            foreach (var row in found[..count])
            {
                AddRow(row, scores);
            }
        }
    }

    private int Find(ReadOnlySpan<uint> features, Span<int> found)
    {
        var count = 0;
        var mask = slots.Length - 1;
        foreach (var feature in features)
        {
            var at = Home(feature);
            // Most features that are not known are turned away here, by a table that fits into the cache.
            if ((known[at >> 1] & Mark(feature)) == 0)
            {
                continue;
            }

            while (slots[at].Row != 0)
            {
                if (slots[at].Key == feature)
                {
                    found[count++] = slots[at].Row - 1;
                    break;
                }

                at = (at + 1) & mask;
            }
        }

        return count;
    }

    private void AddRow(int row, Span<int> scores)
    {
        var values = WeightCode.Table;
        var pairs = rows.AsSpan(row + 1, rows[row] * 2);
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            scores[pairs[i]] += values[pairs[i + 1]];
        }
    }

    /// <summary>From one key to the next: seven bits a byte, the lowest first, the eighth set but in the last.</summary>
    private static uint ReadStep(byte[] keys, ref int at)
    {
        var step = 0U;
        for (var bits = 0; ; bits += 7)
        {
            var part = keys[at++];
            step |= (part & 0x7FU) << bits;
            if (part < 0x80)
            {
                return step;
            }
        }
    }

    private void Place(uint key, int row)
    {
        var at = Home(key);
        known[at >> 1] |= Mark(key);
        while (slots[at].Row != 0)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = new Slot(key, row + 1);
    }

    private static byte Mark(uint key) => (byte)(1 << (int)((key >> 3) & 7));

    private int Home(uint key) => (int)((key * 2654435769U) >> shift);

    /// <summary>Where the row of a feature begins, counted from 1; 0 is an empty slot.</summary>
    private readonly record struct Slot(uint Key, int Row);
}
