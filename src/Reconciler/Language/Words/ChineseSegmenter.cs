using Reconciler.Language.Learning;
using Reconciler.Model;

namespace Reconciler.Language.Words;

/// <summary>Cuts Chinese text into words: each character begins a word, stands inside, ends one, or is one.</summary>
internal sealed class ChineseSegmenter
{
    /// <summary>Begin, inside, end, single.</summary>
    public const int Classes = 4;

    private readonly LinearScorer scorer;
    private readonly Lexicon lexicon;
    private readonly SequenceDecoder decoder = new(Classes, MayFollow);
    private readonly FeatureBuffer features = new();
    private readonly CharacterBuffer characters;
    private int[] scores = [];
    private byte[] tags = [];

    /// <summary>Creates a segmenter.</summary>
    public ChineseSegmenter(LinearScorer scorer, Lexicon lexicon)
    {
        this.scorer = scorer;
        this.lexicon = lexicon;
        characters = new CharacterBuffer(this.lexicon);
        decoder.Learn(scorer);
    }

    /// <summary>Whether a class may follow another; -1 is the start or the end.</summary>
    public static bool MayFollow(int before, int after) => before is 0 or 1 ? after is 1 or 2 : after is 0 or 3 or -1;

    /// <summary>Adds the words of <paramref name="span"/>, which holds no white space.</summary>
    public void Read(string text, Span span, List<Span> words)
    {
        var length = span.Length;
        if (tags.Length < length)
        {
            tags = new byte[length * 2];
            scores = new int[length * 2 * Classes];
        }

        characters.Read(text.AsSpan(span.Start, length));
        for (var at = 0; at < length; at++)
        {
            SegmentFeatures.Fill(features, characters, at);
            scorer.Score(features.Items, scores.AsSpan(at * Classes, Classes));
        }

        decoder.Decode(scores.AsSpan(0, length * Classes), tags.AsSpan(0, length));
        var start = 0;
        for (var at = 0; at < length; at++)
        {
            if (tags[at] >= 2)
            {
                words.Add(new Span(span.Start + start, span.Start + at + 1));
                start = at + 1;
            }
        }
    }
}
