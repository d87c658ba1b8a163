using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Language.Tagging;

/// <summary>Gives each word of a sentence its part of speech, from left to right.</summary>
internal sealed class Tagger(LinearScorer scorer, TagSet tags)
{
    /// <summary>Its classes.</summary>
    public TagSet Tags => tags;

    /// <summary>Sets the tags of the words.</summary>
    public void Tag(SentenceBuffer sentence, FeatureBuffer features)
    {
        Span<int> scores = stackalloc int[tags.Upos.Length];
        var words = sentence.Padded;
        for (var at = 1; at <= sentence.Count; at++)
        {
            TagFeatures.Fill(features, words, at);
            scorer.Score(features.Items, scores);
            words[at].Tag = (byte)Best(scores);
        }
    }

    /// <summary>The class with the highest score; the first of equals.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
