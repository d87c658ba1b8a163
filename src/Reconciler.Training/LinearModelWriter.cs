using Reconciler.Language.Learning;

namespace Reconciler.Training;

/// <summary>Prunes, quantises and writes a trained model in the form that <see cref="LinearModel"/> reads.</summary>
internal static class LinearModelWriter
{
    /// <summary>Writes the averaged weights as finely as <paramref name="precision"/> says.</summary>
    public static void Write(BinaryWriter writer, AveragedPerceptron perceptron, Precision precision)
    {
        var count = 0;
        var last = 0U;
        using var keys = new MemoryStream();
        using var rows = new MemoryStream();
        foreach (var (feature, weights) in perceptron.Averaged(precision.AtLeast).OrderBy(pair => pair.Feature))
        {
            var kept = weights
                .Select(weight => (weight.Class, Code: WeightCode.Encode(weight.Weight * precision.Scale)))
                .Where(weight => weight.Code != 0)
                .OrderBy(weight => weight.Class)
                .ToList();
            if (kept.Count > 0)
            {
                count++;
                WriteStep(keys, feature - last);
                last = feature;
                rows.WriteByte((byte)kept.Count);
                foreach (var (known, code) in kept)
                {
                    rows.WriteByte(known);
                    rows.WriteByte(code);
                }
            }
        }

        writer.Write(count);
        writer.Write((int)keys.Length);
        writer.Write(keys.ToArray());
        writer.Write((int)rows.Length);
        writer.Write(rows.ToArray());
    }

    private static void WriteStep(MemoryStream keys, uint step)
    {
        for (; step >= 0x80; step >>= 7)
        {
            keys.WriteByte((byte)(step | 0x80));
        }

        keys.WriteByte((byte)step);
    }
}
