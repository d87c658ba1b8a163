using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Language.Entities;

/// <summary>Finds the names of persons, organisations and places in a tagged English sentence.</summary>
internal sealed class EntityRecogniser
{
    private readonly LinearScorer scorer;
    private readonly int boldness;
    private readonly SequenceDecoder decoder = new(EntityTags.Count, EntityTags.MayFollow);
    private int[] scores = [];

    /// <summary>Creates a recogniser: the higher <paramref name="boldness"/>, the more it takes for a name.</summary>
    public EntityRecogniser(LinearScorer scorer, int boldness)
    {
        this.scorer = scorer;
        this.boldness = boldness;
        decoder.Learn(scorer);
    }

    /// <summary>Sets the classes of the words.</summary>
    public void Recognise(SentenceBuffer sentence, FeatureBuffer features, Span<byte> tags)
    {
        if (scores.Length < tags.Length * EntityTags.Count)
        {
            scores = new int[tags.Length * EntityTags.Count * 2];
        }

        for (var at = 0; at < tags.Length; at++)
        {
            EntityFeatures.Fill(features, sentence.Padded, at + 1);
            var row = scores.AsSpan(at * EntityTags.Count, EntityTags.Count);
            scorer.Score(features.Items, row);
            row[0] -= boldness;
        }

        decoder.Decode(scores.AsSpan(0, tags.Length * EntityTags.Count), tags);
    }
}
