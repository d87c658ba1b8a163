using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Language.Entities;

/// <summary>Finds the names of persons, organisations and places in a Chinese sentence cut into words.</summary>
internal sealed class ChineseEntityRecogniser
{
    private readonly LinearScorer scorer;
    private readonly int boldness;
    private readonly SequenceDecoder decoder = new(EntityTags.Count, EntityTags.MayFollow);
    private int[] scores = [];

    /// <summary>Creates a recogniser: the higher <paramref name="boldness"/>, the more it takes for a name.</summary>
    public ChineseEntityRecogniser(LinearScorer scorer, int boldness)
    {
        this.scorer = scorer;
        this.boldness = boldness;
        decoder.Learn(scorer);
    }

    /// <summary>Sets the classes of the words.</summary>
    public void Recognise(ChineseSentenceBuffer sentence, FeatureBuffer features, Span<byte> tags)
    {
        if (scores.Length < tags.Length * EntityTags.Count)
        {
            scores = new int[tags.Length * EntityTags.Count * 2];
        }

        for (var at = 0; at < tags.Length; at++)
        {
            ChineseEntityFeatures.Fill(features, sentence.Padded, at + 2);
            var row = scores.AsSpan(at * EntityTags.Count, EntityTags.Count);
            scorer.Score(features.Items, row);
            row[0] -= boldness;
        }

        decoder.Decode(scores.AsSpan(0, tags.Length * EntityTags.Count), tags);
    }
}
