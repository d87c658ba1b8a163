using Reconciler.Language.Learning;
using Reconciler.Language.Parsing;
using Reconciler.Language.Words;

namespace Reconciler.Training;

/// <summary>Learns from one sentence after another.</summary>
internal sealed class ParserTraining(AveragedPerceptron perceptron, MoveSet moves, WordReader reader, int margin)
{
    private readonly SentenceBuffer sentence = new();
    private readonly ParserState state = new();
    private readonly FeatureBuffer features = new();
    private readonly int[] scores = new int[moves.Moves.Length];

    /// <summary>Parses a sentence and corrects the weights wherever a better move was there.</summary>
    public void Learn(TreebankSentence gold, byte[] tags)
    {
        sentence.Read(reader, gold.Forms);
        var root = gold.Tokens.Length + 1;
        var heads = new int[root + 1];
        var labels = new int[root + 1];
        for (var i = 0; i < gold.Tokens.Length; i++)
        {
            sentence.Words[i].Tag = tags[i];
            heads[i + 1] = gold.Tokens[i].Head == 0 ? root : gold.Tokens[i].Head;
            labels[i + 1] = Array.IndexOf(moves.Relations, gold.Tokens[i].Deprel);
        }

        Span<int> costs = stackalloc int[4];
        state.Start(gold.Tokens.Length);
        while (!state.IsDone)
        {
            ParserFeatures.Fill(features, sentence.Padded, state);
            perceptron.Score(features.Items, scores);
            var guess = moves.Best(state, scores);
            DynamicOracle.Costs(state, heads, costs);
            var best = BestOf(heads, labels, costs);
            var rival = best >= 0 ? RivalOf(heads, labels, costs) : -1;
            if (rival >= 0 && scores[best] - scores[rival] <= margin)
            {
                perceptron.Update(features.Items, best, 1);
                perceptron.Update(features.Items, rival, -1);
            }

            perceptron.Advance();
            state.Make(moves.Moves[guess], moves.Labels[guess]);
        }
    }

    /// <summary>The class with the highest score of those that cost least.</summary>
    private int BestOf(int[] heads, int[] labels, ReadOnlySpan<int> costs) => Pick(heads, labels, costs, isRight: true);

    /// <summary>The class with the highest score of those that cost more.</summary>
    private int RivalOf(int[] heads, int[] labels, ReadOnlySpan<int> costs) => Pick(heads, labels, costs, isRight: false);

    private int Pick(int[] heads, int[] labels, ReadOnlySpan<int> costs, bool isRight)
    {
        var allowed = MoveSet.Allowed(state);
        var least = int.MaxValue;
        for (var move = 0; move < 4; move++)
        {
            least = ((allowed >> move) & 1) != 0 ? Math.Min(least, costs[move]) : least;
        }

        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            var move = (int)moves.Moves[i];
            if (
                ((allowed >> move) & 1) != 0
                && (best < 0 || scores[i] > scores[best])
                && (costs[move] == least && LabelFits(i, heads, labels)) == isRight
            )
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>An arc of the right tree must get its relation; what any other arc is called makes no difference.</summary>
    private bool LabelFits(int index, int[] heads, int[] labels) =>
        moves.Moves[index] switch
        {
            Move.Left when heads[state.Top] == state.Next => moves.Labels[index] == labels[state.Top],
            Move.Right when heads[state.Next] == state.Top => moves.Labels[index] == labels[state.Next],
            _ => true,
        };
}
