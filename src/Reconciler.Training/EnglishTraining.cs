using Reconciler.Language.Entities;
using Reconciler.Language.Learning;
using Reconciler.Language.Models;
using Reconciler.Language.Tagging;
using Reconciler.Language.Words;

namespace Reconciler.Training;

/// <summary>Trains all models of English.</summary>
internal sealed class EnglishTraining
{
    private const int TaggerPasses = 6;
    private const int TaggerMargin = 60;
    private const int ParserPasses = 10;
    private const int ParserMargin = 80;
    private const int EntityPasses = 8;
    private const int Boldness = 60;
    private static readonly Precision TagPrecision = new(0.5, 4);
    private static readonly Precision TreePrecision = new(0.22, 2);
    private static readonly Precision EntityPrecision = new(12, 1);
    private static readonly Precision BoundaryPrecision = new(12, 2);
    private readonly List<TreebankSentence> treebank;
    private readonly List<TaggedSentence> names;
    private readonly byte[] lists;
    private readonly WordReader reader;
    private readonly TagSet tags;
    private readonly TextWriter log;

    /// <summary>Reads what is learned from.</summary>
    public EnglishTraining(string treebanks, string listFolder, TextWriter log)
    {
        treebank = Treebank.Read(Path.Combine(treebanks, "en_ewt-train.conllu"));
        names = TaggedFile.Read(Path.Combine(treebanks, "uner_en_ewt-train.iob2"));
        lists = ListFile.Compile(Path.Combine(listFolder, "english.txt"), WordReader.KeyOf);
        using var stream = new BinaryReader(new MemoryStream(lists));
        reader = new WordReader(Lexicon.Read(stream));
        tags = TaggerTrainer.TagsOf(treebank);
        this.log = log;
    }

    /// <summary>Trains and writes everything.</summary>
    public void Run(ModelFolder folder)
    {
        log.WriteLine("English: words and sentences");
        var boundaries = BoundaryTrainer.Train(treebank, reader);
        folder.Write(
            "english-words",
            writer =>
            {
                writer.Write(lists);
                WriteWholeWords(writer);
                LinearModelWriter.Write(writer, boundaries, BoundaryPrecision);
            }
        );
        log.WriteLine("English: parts of speech");
        var tagging = TaggerTrainer.Train(treebank, tags, reader, TaggerPasses, TaggerMargin);
        folder.Write(
            "english-tags",
            writer =>
            {
                tags.Write(writer);
                LinearModelWriter.Write(writer, tagging, TagPrecision);
                writer.Write(LemmaTrainer.Train(treebank, tags));
            }
        );
        log.WriteLine("English: parts of speech as they look in unseen text");
        var unseen = UnseenTags.Of(treebank, tags, reader, TagPrecision);
        log.WriteLine("English: names");
        var entities = TrainEntities(unseen);
        folder.Write(
            "english-entities",
            writer =>
            {
                writer.Write(Boldness);
                LinearModelWriter.Write(writer, entities, EntityPrecision);
            }
        );
        log.WriteLine("English: trees");
        var moves = ParserTrainer.MovesOf(treebank);
        var parsing = ParserTrainer.Train(treebank, unseen.Of(treebank), moves, reader, ParserPasses, ParserMargin);
        folder.Write(
            "english-trees",
            writer =>
            {
                moves.Write(writer);
                LinearModelWriter.Write(writer, parsing, TreePrecision);
            }
        );
    }

    private AveragedPerceptron TrainEntities(UnseenTags unseen)
    {
        var buffer = new SentenceBuffer();
        var features = new FeatureBuffer();
        var nameTags = names.ConvertAll(unseen.Of);
        var trainer = new SequenceTrainer(
            EntityTags.Count,
            EntityTags.MayFollow,
            index =>
            {
                buffer.Read(reader, names[index].Forms);
                for (var i = 0; i < buffer.Count; i++)
                {
                    buffer.Words[i].Tag = nameTags[index][i];
                }
            },
            at => EntityFeatures.Fill(features, buffer.Padded, at + 1),
            features
        )
        {
            Passes = EntityPasses,
        };
        return trainer.Train(names.ConvertAll(sentence => EntityTags.FromIob(sentence.Tags)));
    }

    /// <summary>Forms with punctuation inside that the treebank keeps whole at least twice.</summary>
    private void WriteWholeWords(BinaryWriter writer)
    {
        var keys = treebank
            .SelectMany(sentence => sentence.Forms)
            .Where(EnglishTokeniser.NeedsListing)
            .GroupBy(form => EnglishTokeniser.KeyOf(form))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .Order()
            .ToList();
        writer.Write(keys.Count);
        keys.ForEach(writer.Write);
    }
}
