namespace Reconciler.Language.Learning;

/// <summary>Finds the best sequence of classes by the scores of each place and of each step from one class to the next (Viterbi).</summary>
internal sealed class SequenceDecoder
{
    private const int Forbidden = int.MinValue / 4;
    private const int StepTemplate = 1000;
    private readonly int classes;
    private readonly int[] steps;
    private readonly bool[] mayFollow;
    private readonly int[][] mayPrecede;
    private int[] best = [];
    private byte[] from = [];

    /// <summary>Creates a decoder. <paramref name="mayFollow"/> says of a class (or -1, the start) and of another (or -1, the end) whether the second may follow.</summary>
    public SequenceDecoder(int classes, Func<int, int, bool> mayFollow)
    {
        this.classes = classes;
        steps = new int[(classes + 1) * classes];
        this.mayFollow = new bool[(classes + 1) * (classes + 1)];
        for (var before = -1; before < classes; before++)
        {
            for (var after = -1; after < classes; after++)
            {
                this.mayFollow[((before + 1) * (classes + 1)) + after + 1] = mayFollow(before, after);
            }
        }

        mayPrecede = [.. Enumerable.Range(0, classes).Select(now => Enumerable.Range(0, classes).Where(before => mayFollow(before, now)).ToArray())];
    }

    /// <summary>The feature of the step from a class, or from the start (-1).</summary>
    public static uint Step(int before) => FeatureHash.Of(StepTemplate, (uint)(before + 1));

    /// <summary>Takes over the scores of the steps.</summary>
    public void Learn(LinearScorer scorer)
    {
        for (var before = -1; before < classes; before++)
        {
            scorer.Score([Step(before)], steps.AsSpan((before + 1) * classes, classes));
        }

        for (var i = 0; i < steps.Length; i++)
        {
            if (!MayFollow((i / classes) - 1, i % classes))
            {
                steps[i] = Forbidden;
            }
        }
    }

    /// <summary>Sets <paramref name="sequence"/>; <paramref name="scores"/> holds the scores of each place, one row after another.</summary>
    public void Decode(ReadOnlySpan<int> scores, Span<byte> sequence)
    {
        var length = sequence.Length;
        if (length == 0)
        {
            return;
        }

        if (best.Length < scores.Length)
        {
            best = new int[scores.Length * 2];
            from = new byte[scores.Length * 2];
        }

        for (var i = 0; i < classes; i++)
        {
            best[i] = steps[i] + scores[i];
        }

        for (var at = 1; at < length; at++)
        {
            Advance(scores, at);
        }

        var row = (length - 1) * classes;
        var last = -1;
        for (var i = 0; i < classes; i++)
        {
            if (MayFollow(i, -1) && (last < 0 || best[row + i] > best[row + last]))
            {
                last = i;
            }
        }

        for (var at = length - 1; at >= 0; at--)
        {
            sequence[at] = (byte)last;
            last = from[(at * classes) + last];
        }
    }

    private void Advance(ReadOnlySpan<int> scores, int at)
    {
        var earlier = best.AsSpan((at - 1) * classes, classes);
        var floor = Forbidden;
        foreach (var score in earlier)
        {
            floor = Math.Max(floor, score);
        }

        for (var now = 0; now < classes; now++)
        {
            var top = int.MinValue;
            foreach (var before in mayPrecede[now])
            {
                var sum = earlier[before] + steps[((before + 1) * classes) + now];
                if (sum > top)
                {
                    top = sum;
                    from[(at * classes) + now] = (byte)before;
                }
            }

            // Kept relative to the best so far, so that no length of sentence overflows.
            best[(at * classes) + now] = Math.Max(top - floor, Forbidden) + scores[(at * classes) + now];
        }
    }

    private bool MayFollow(int before, int after) => mayFollow[((before + 1) * (classes + 1)) + after + 1];
}
