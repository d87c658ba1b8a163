using Reconciler.Language.Learning;

namespace Reconciler.Training;

/// <summary>
/// A perceptron that ends with the average of all its weights over time. Features are kept sparse: a row holds the classes that
/// an update has touched.
/// </summary>
internal sealed class AveragedPerceptron : LinearScorer
{
    private uint[] keys = new uint[1 << 16];
    private int[] rowOf = new int[1 << 16];
    private Row[] rows = new Row[1 << 15];
    private int count;
    private Weight[] weights = new Weight[1 << 18];
    private History[] histories = new History[1 << 18];
    private int used;
    private long step = 1;

    /// <summary>Ends one decision: weights are averaged over decisions.</summary>
    public void Advance() => step++;

    /// <inheritdoc/>
    public override void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = rowOf[Find(feature)] - 1;
            if (row >= 0)
            {
                foreach (ref readonly var weight in weights.AsSpan(rows[row].Start, rows[row].Size))
                {
                    scores[weight.Class] += weight.Now;
                }
            }
        }
    }

    /// <summary>Adds <paramref name="change"/> to the weights of <paramref name="features"/> for one class.</summary>
    public void Update(ReadOnlySpan<uint> features, int changed, int change)
    {
        foreach (var feature in features)
        {
            var index = RowOf(feature);
            ref var row = ref rows[index];
            row.Updates++;
            var at = WeightOf(ref row, changed);
            ref var history = ref histories[at];
            history.Total += weights[at].Now * (step - history.Since);
            history.Since = step;
            weights[at].Now += change;
        }
    }

    /// <summary>The averaged weights by feature and class, without features that were updated less than <paramref name="atLeast"/> times.</summary>
    public IEnumerable<(uint Feature, List<(byte Class, double Weight)> Weights)> Averaged(int atLeast)
    {
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (rowOf[slot] == 0 || rows[rowOf[slot] - 1].Updates < atLeast)
            {
                continue;
            }

            var row = rows[rowOf[slot] - 1];
            var averaged = new List<(byte Class, double Weight)>(row.Size);
            for (var at = row.Start; at < row.Start + row.Size; at++)
            {
                var total = histories[at].Total + (weights[at].Now * (step - histories[at].Since));
                averaged.Add(((byte)weights[at].Class, total / (double)step));
            }

            yield return (keys[slot], averaged);
        }
    }

    private int RowOf(uint feature)
    {
        var slot = Find(feature);
        if (rowOf[slot] != 0)
        {
            return rowOf[slot] - 1;
        }

        if ((count + 1) * 2 > keys.Length)
        {
            Grow();
            slot = Find(feature);
        }

        if (count == rows.Length)
        {
            Array.Resize(ref rows, count * 2);
        }

        keys[slot] = feature;
        rowOf[slot] = count + 1;
        rows[count] = new Row { Start = Reserve(2), Capacity = 2 };
        return count++;
    }

    private int WeightOf(ref Row row, int wanted)
    {
        for (var at = row.Start; at < row.Start + row.Size; at++)
        {
            if (weights[at].Class == wanted)
            {
                return at;
            }
        }

        if (row.Size == row.Capacity)
        {
            var start = Reserve(row.Capacity * 2);
            Array.Copy(weights, row.Start, weights, start, row.Size);
            Array.Copy(histories, row.Start, histories, start, row.Size);
            row.Start = start;
            row.Capacity *= 2;
        }

        var added = row.Start + row.Size++;
        weights[added] = new Weight { Class = wanted };
        histories[added] = new History { Since = step };
        return added;
    }

    private int Reserve(int size)
    {
        var start = used;
        used += size;
        if (used > weights.Length)
        {
            Array.Resize(ref weights, weights.Length * 2);
            Array.Resize(ref histories, weights.Length);
        }

        return start;
    }

    private void Grow()
    {
        var (oldKeys, oldRows) = (keys, rowOf);
        keys = new uint[oldKeys.Length * 2];
        rowOf = new int[keys.Length];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldRows[i] != 0)
            {
                var slot = Find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rowOf[slot] = oldRows[i];
            }
        }
    }

    private int Find(uint feature)
    {
        var mask = keys.Length - 1;
        var slot = (int)((feature * 2654435769U) >> 7) & mask;
        while (rowOf[slot] != 0 && keys[slot] != feature)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private struct Row
    {
        public int Start;
        public int Capacity;
        public int Size;
        public int Updates;
    }

    private struct Weight
    {
        public int Class;
        public int Now;
    }

    private struct History
    {
        public long Since;
        public long Total;
    }
}
