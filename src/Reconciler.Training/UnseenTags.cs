using Reconciler.Language.Learning;
using Reconciler.Language.Tagging;
using Reconciler.Language.Words;

namespace Reconciler.Training;

/// <summary>
/// The tags that taggers give to sentences which they did not learn from (jackknifing), so that what is trained on tags learns
/// to live with wrong ones.
/// </summary>
internal sealed class UnseenTags
{
    private const int Parts = 4;
    private const int Passes = 5;
    private const int Margin = 60;
    private readonly Tagger[] taggers;
    private readonly WordReader reader;
    private readonly Dictionary<string, int> partOf = new(StringComparer.Ordinal);
    private readonly SentenceBuffer buffer = new();
    private readonly FeatureBuffer features = new();

    private UnseenTags(Tagger[] taggers, WordReader reader)
    {
        this.taggers = taggers;
        this.reader = reader;
    }

    /// <summary>Trains one tagger for each part of the treebank on the other parts.</summary>
    public static UnseenTags Of(List<TreebankSentence> treebank, TagSet tags, WordReader reader, Precision precision)
    {
        var trained = new Tagger[Parts];
        for (var part = 0; part < Parts; part++)
        {
            var others = treebank.Where((_, index) => index % Parts != part).ToList();
            trained[part] = new Tagger(ModelFolder.Finish(TaggerTrainer.Train(others, tags, reader, Passes, Margin), precision), tags);
        }

        var unseen = new UnseenTags(trained, reader);
        for (var i = 0; i < treebank.Count; i++)
        {
            unseen.partOf[string.Concat(treebank[i].Forms)] = i % Parts;
        }

        return unseen;
    }

    /// <summary>The tags of each sentence of the treebank.</summary>
    public List<byte[]> Of(List<TreebankSentence> sentences) => sentences.ConvertAll(sentence => Of(sentence.Forms));

    /// <summary>The tags of a sentence that may stand in the treebank too.</summary>
    public byte[] Of(TaggedSentence sentence) => Of(sentence.Forms);

    private byte[] Of(string[] forms)
    {
        buffer.Read(reader, forms);
        taggers[partOf.GetValueOrDefault(string.Concat(forms))].Tag(buffer, features);
        var tags = new byte[buffer.Count];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = buffer.Words[i].Tag;
        }

        return tags;
    }
}
