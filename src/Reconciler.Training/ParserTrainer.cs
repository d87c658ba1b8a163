using Reconciler.Language.Parsing;
using Reconciler.Language.Words;

namespace Reconciler.Training;

/// <summary>Trains the parser on sentences that carry predicted tags: it goes its own way and is told what is best from there.</summary>
internal static class ParserTrainer
{
    /// <summary>The classes that occur.</summary>
    public static MoveSet MovesOf(IEnumerable<TreebankSentence> sentences)
    {
        var arcs = sentences
            .SelectMany(sentence => sentence.Tokens.Select((token, index) => (token.Deprel, IsLeft: token.Head == 0 || token.Head > index + 1)))
            .GroupBy(arc => arc)
            .Where(group => group.Count() > 2)
            .Select(group => group.Key)
            .ToArray();
        var relations = arcs.Select(arc => arc.Deprel).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return MoveSet.Of(relations, arcs.Select(arc => (arc.IsLeft ? Move.Left : Move.Right, (byte)Array.IndexOf(relations, arc.Deprel))).Order());
    }

    /// <summary>The trained perceptron.</summary>
    public static AveragedPerceptron Train(
        IReadOnlyList<TreebankSentence> sentences,
        IReadOnlyList<byte[]> tags,
        MoveSet moves,
        WordReader reader,
        int passes,
        int margin
    )
    {
        var perceptron = new AveragedPerceptron();
        var random = new SeededRandom(2);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var training = new ParserTraining(perceptron, moves, reader, margin);
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                training.Learn(sentences[index], tags[index]);
            }
        }

        return perceptron;
    }
}
