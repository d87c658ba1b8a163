using Reconciler.Language.Entities;
using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Training;

/// <summary>Trains all models of Chinese.</summary>
internal sealed class ChineseTraining
{
    private const int WordPasses = 10;
    private const int WordMargin = 20;
    private const int EntityPasses = 12;
    private const int EntityMargin = 40;
    private const int Boldness = 2;
    private static readonly Precision WordPrecision = new(0.5, 2);
    private static readonly Precision EntityPrecision = new(0.5, 1);
    private readonly List<TaggedSentence> sentences;
    private readonly byte[] lists;
    private readonly Lexicon lexicon;
    private readonly TextWriter log;

    /// <summary>Reads what is learned from.</summary>
    public ChineseTraining(string treebanks, string listFolder, TextWriter log)
    {
        sentences = TaggedFile.Read(Path.Combine(treebanks, "uner_zh_gsdsimp-train.iob2"));
        lists = ListFile.Compile(Path.Combine(listFolder, "chinese.txt"), entry => Lexicon.KeyOf(entry));
        using var stream = new BinaryReader(new MemoryStream(lists));
        lexicon = Lexicon.Read(stream);
        this.log = log;
    }

    /// <summary>Trains and writes everything.</summary>
    public void Run(ModelFolder folder)
    {
        log.WriteLine("Chinese: words");
        var segmenting = TrainSegmenter();
        folder.Write(
            "chinese-words",
            writer =>
            {
                writer.Write(lists);
                LinearModelWriter.Write(writer, segmenting, WordPrecision);
            }
        );
        log.WriteLine("Chinese: names");
        var entities = TrainEntities();
        folder.Write(
            "chinese-entities",
            writer =>
            {
                writer.Write(Boldness);
                LinearModelWriter.Write(writer, entities, EntityPrecision);
            }
        );
    }

    private AveragedPerceptron TrainSegmenter()
    {
        var features = new FeatureBuffer();
        var characters = new CharacterBuffer(lexicon);
        var trainer = new SequenceTrainer(
            ChineseSegmenter.Classes,
            ChineseSegmenter.MayFollow,
            index => characters.Read(string.Concat(sentences[index].Forms)),
            at => SegmentFeatures.Fill(features, characters, at),
            features
        )
        {
            Passes = WordPasses,
            Margin = WordMargin,
        };
        return trainer.Train(sentences.ConvertAll(sentence => sentence.Forms.SelectMany(ClassesOf).ToArray()));
    }

    private AveragedPerceptron TrainEntities()
    {
        var features = new FeatureBuffer();
        var buffer = new ChineseSentenceBuffer(lexicon);
        var trainer = new SequenceTrainer(
            EntityTags.Count,
            EntityTags.MayFollow,
            index => buffer.Read(sentences[index].Forms),
            at => ChineseEntityFeatures.Fill(features, buffer.Padded, at + 2),
            features
        )
        {
            Passes = EntityPasses,
            Margin = EntityMargin,
        };
        return trainer.Train(sentences.ConvertAll(sentence => EntityTags.FromIob(sentence.Tags)));
    }

    /// <summary>Begin, inside, end, or single.</summary>
    private static IEnumerable<byte> ClassesOf(string word) =>
        word.Length == 1
            ? [3]
            : Enumerable
                .Range(0, word.Length)
                .Select(at =>
                    (byte)(
                        at == 0 ? 0
                        : at == word.Length - 1 ? 2
                        : 1
                    )
                );
}
