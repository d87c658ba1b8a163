using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Language.Parsing;

/// <summary>Builds the dependency tree of a tagged sentence with an arc-eager transition system, in linear time.</summary>
internal sealed class DependencyParser(LinearScorer scorer, MoveSet moves)
{
    /// <summary>Its classes.</summary>
    public MoveSet Moves => moves;

    /// <summary>Parses: <paramref name="state"/> holds the tree afterwards, with one word under the root.</summary>
    public void Parse(SentenceBuffer sentence, ParserState state, FeatureBuffer features)
    {
        Span<int> scores = stackalloc int[moves.Moves.Length];
        state.Start(sentence.Count);
        while (!state.IsDone)
        {
            ParserFeatures.Fill(features, sentence.Padded, state);
            scorer.Score(features.Items, scores);
            var best = moves.Best(state, scores);
            state.Make(moves.Moves[best], moves.Labels[best]);
        }

        KeepOneRoot(state);
    }

    /// <summary>Of several words under the root, the first stays and the others hang from it.</summary>
    private void KeepOneRoot(ParserState state)
    {
        var first = 0;
        var parataxis = (byte)Math.Max(0, Array.IndexOf(moves.Relations, "parataxis"));
        for (var word = 1; word <= state.Count; word++)
        {
            if (state.Head[word] == state.Root && first == 0)
            {
                first = word;
            }
            else if (state.Head[word] == state.Root)
            {
                state.Head[word] = first;
                state.Label[word] = parataxis;
            }
        }
    }
}
