using Reconciler.Language.Learning;

namespace Reconciler.Training;

/// <summary>Trains a structured perceptron over sequences: each whole sequence is decoded, then corrected where it went wrong.</summary>
/// <param name="classes">Number of classes.</param>
/// <param name="mayFollow">Which class may follow which.</param>
/// <param name="load">Makes a sequence the one that <paramref name="fill"/> is about.</param>
/// <param name="fill">Fills in the features of a place of it.</param>
/// <param name="features">What <paramref name="fill"/> fills.</param>
internal sealed class SequenceTrainer(int classes, Func<int, int, bool> mayFollow, Action<int> load, Action<int> fill, FeatureBuffer features)
{
    private readonly AveragedPerceptron perceptron = new();
    private readonly SequenceDecoder decoder = new(classes, mayFollow);

    /// <summary>By how much the right sequence must win, for each place: learning goes on until it does.</summary>
    public int Margin { get; init; }

    /// <summary>Number of passes over the data.</summary>
    public required int Passes { get; init; }

    /// <summary>Learns the right sequences.</summary>
    public AveragedPerceptron Train(IReadOnlyList<byte[]> gold)
    {
        var random = new SeededRandom(3);
        var order = Enumerable.Range(0, gold.Count).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                load(index);
                Learn(gold[index]);
            }
        }

        return perceptron;
    }

    private void Learn(byte[] gold)
    {
        var scores = new int[gold.Length * classes];
        for (var at = 0; at < gold.Length; at++)
        {
            fill(at);
            var row = scores.AsSpan(at * classes, classes);
            perceptron.Score(features.Items, row);
            for (var i = 0; i < classes; i++)
            {
                row[i] += i == gold[at] ? 0 : Margin;
            }
        }

        var guess = new byte[gold.Length];
        decoder.Learn(perceptron);
        decoder.Decode(scores, guess);
        for (var at = 0; at < gold.Length; at++)
        {
            if (guess[at] != gold[at])
            {
                fill(at);
                Correct(features.Items, gold[at], guess[at]);
            }

            int before = at == 0 ? -1 : gold[at - 1];
            int guessedBefore = at == 0 ? -1 : guess[at - 1];
            if (guess[at] != gold[at] || before != guessedBefore)
            {
                perceptron.Update([SequenceDecoder.Step(before)], gold[at], 1);
                perceptron.Update([SequenceDecoder.Step(guessedBefore)], guess[at], -1);
            }
        }

        perceptron.Advance();
    }

    private void Correct(ReadOnlySpan<uint> items, int gold, int guess)
    {
        perceptron.Update(items, gold, 1);
        perceptron.Update(items, guess, -1);
    }
}
