using Reconciler.Language.Learning;
using Reconciler.Language.Tagging;
using Reconciler.Language.Words;

namespace Reconciler.Training;

/// <summary>Trains the tagger: it follows its own tags, so that it learns to live with its mistakes.</summary>
internal static class TaggerTrainer
{
    /// <summary>The classes that occur.</summary>
    public static TagSet TagsOf(IEnumerable<TreebankSentence> sentences)
    {
        var pairs = sentences
            .SelectMany(sentence => sentence.Tokens)
            .GroupBy(token => (token.Upos, token.Xpos))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .Order()
            .ToArray();
        return new TagSet([.. pairs.Select(pair => pair.Upos)], [.. pairs.Select(pair => pair.Xpos)]);
    }

    /// <summary>The trained perceptron.</summary>
    public static AveragedPerceptron Train(IReadOnlyList<TreebankSentence> sentences, TagSet tags, WordReader reader, int passes, int margin)
    {
        var classOf = tags.Upos.Zip(tags.Xpos).Select((pair, index) => (pair, index)).ToDictionary(entry => entry.pair, entry => entry.index);
        var perceptron = new AveragedPerceptron();
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new SeededRandom(1);
        var buffer = new SentenceBuffer();
        var features = new FeatureBuffer();
        var scores = new int[tags.Upos.Length];
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                buffer.Read(reader, sentences[index].Forms);
                for (var at = 1; at <= buffer.Count; at++)
                {
                    TagFeatures.Fill(features, buffer.Padded, at);
                    perceptron.Score(features.Items, scores);
                    var guess = Tagger.Best(scores);
                    buffer.Padded[at].Tag = (byte)guess;
                    var token = sentences[index].Tokens[at - 1];
                    if (classOf.TryGetValue((token.Upos, token.Xpos), out var gold))
                    {
                        var right = scores[gold];
                        scores[gold] = int.MinValue;
                        var rival = Tagger.Best(scores);
                        if (right - scores[rival] <= margin)
                        {
                            perceptron.Update(features.Items, gold, 1);
                            perceptron.Update(features.Items, rival, -1);
                        }
                    }

                    perceptron.Advance();
                }
            }
        }

        return perceptron;
    }
}
