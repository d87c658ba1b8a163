using Reconciler.Language.Learning;
using Reconciler.Model;

namespace Reconciler.Language.Words;

/// <summary>Finds where English sentences end among the tokens of a paragraph.</summary>
internal sealed class EnglishSplitter(LinearScorer scorer, WordReader reader)
{
    /// <summary>Class of a sentence's last token; class 0 is any other.</summary>
    public const int Ends = 1;

    private readonly SentenceBuffer buffer = new();
    private readonly FeatureBuffer features = new();

    /// <summary>Adds, for each sentence, the index after its last token.</summary>
    public void Read(string text, ReadOnlySpan<Span> tokens, List<int> ends)
    {
        buffer.Read(reader, text, tokens);
        Span<int> scores = stackalloc int[2];
        var first = 1;
        for (var at = 1; at <= tokens.Length; at++)
        {
            if (at < tokens.Length)
            {
                BoundaryFeatures.Fill(features, buffer.Padded, at, first, (uint)(tokens[at].Start - tokens[at - 1].End));
                scorer.Score(features.Items, scores);
            }

            if (at == tokens.Length || scores[Ends] > scores[0])
            {
                ends.Add(at);
                first = at + 1;
            }
        }
    }
}
