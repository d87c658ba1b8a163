using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Training;

/// <summary>Learns where sentences end, from paragraphs whose sentences are known.</summary>
internal static class BoundaryTrainer
{
    private const int Passes = 10;
    private const int Margin = 20;

    /// <summary>The trained perceptron.</summary>
    public static AveragedPerceptron Train(IReadOnlyList<TreebankSentence> treebank, WordReader reader)
    {
        var paragraphs = ParagraphsOf(treebank);
        var perceptron = new AveragedPerceptron();
        var order = Enumerable.Range(0, paragraphs.Count).ToArray();
        var random = new SeededRandom(4);
        var buffer = new SentenceBuffer();
        var features = new FeatureBuffer();
        var scores = new int[2];
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var tokens = paragraphs[index];
                buffer.Read(reader, [.. tokens.Select(token => token.Form)]);
                var first = 1;
                for (var at = 1; at < tokens.Count; at++)
                {
                    BoundaryFeatures.Fill(features, buffer.Padded, at, first, tokens[at - 1].Gap);
                    perceptron.Score(features.Items, scores);
                    var gold = tokens[at - 1].Ends ? EnglishSplitter.Ends : 0;
                    if (scores[gold] - scores[1 - gold] <= Margin)
                    {
                        perceptron.Update(features.Items, gold, 1);
                        perceptron.Update(features.Items, 1 - gold, -1);
                    }

                    perceptron.Advance();
                    first = tokens[at - 1].Ends ? at + 1 : first;
                }
            }
        }

        return perceptron;
    }

    private static List<List<(string Form, uint Gap, bool Ends)>> ParagraphsOf(IReadOnlyList<TreebankSentence> treebank)
    {
        var paragraphs = new List<List<(string Form, uint Gap, bool Ends)>>();
        foreach (var sentence in treebank)
        {
            if (sentence.StartsParagraph || paragraphs.Count == 0)
            {
                paragraphs.Add([]);
            }

            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                var token = sentence.Tokens[i];
                paragraphs[^1].Add((token.Form, token.SpaceAfter ? 1U : 0, i + 1 == sentence.Tokens.Length));
            }
        }

        return paragraphs;
    }
}
