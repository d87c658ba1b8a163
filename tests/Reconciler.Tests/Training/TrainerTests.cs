using Reconciler.Language.Words;
using Reconciler.Training;

namespace Reconciler.Tests.Training;

public sealed class TrainerTests : IDisposable
{
    private const string Treebank = """
        # newpar
        1	Dogs	dog	NOUN	NNS	_	2	nsubj	_	_
        2	bark	bark	VERB	VBP	_	0	root	_	SpaceAfter=No
        3	.	.	PUNCT	.	_	2	punct	_	_

        1	The	the	DET	DT	_	2	det	_	_
        2	cats	cat	NOUN	NNS	_	3	nsubj	_	_
        3	sleep	sleep	VERB	VBP	_	0	root	_	SpaceAfter=No
        4	.	.	PUNCT	.	_	3	punct	_	_

        1-2	don't	_	_	_	_	_	_	_	_
        1	do	do	AUX	VBP	_	3	aux	_	_
        2	n't	not	PART	RB	_	3	advmod	_	_
        3	bark	bark	VERB	VB	_	0	root	_	_


        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reconciler-training-");

    private string TreebankPath => Path.Combine(folder.FullName, "tiny.conllu");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_treebank_keeps_words_spaces_and_paragraphs()
    {
        File.WriteAllText(TreebankPath, Treebank);
        var sentences = Reconciler.Training.Treebank.Read(TreebankPath);
        Assert.Equal([3, 4, 3], sentences.Where(sentence => sentence.Tokens.Length > 0).Select(sentence => sentence.Tokens.Length));
        Assert.True(sentences[0].StartsParagraph);
        Assert.False(sentences[1].StartsParagraph);
        Assert.False(sentences[0].Tokens[1].SpaceAfter);
        Assert.Equal([false, true, true], sentences[2].Tokens.Select(token => token.SpaceAfter));
    }

    [Fact]
    public void The_same_treebank_gives_the_same_bytes()
    {
        File.WriteAllText(TreebankPath, Treebank);
        Assert.Equal(Train(), Train());
    }

    [Fact]
    public void The_same_random_numbers_come_everywhere()
    {
        var random = new SeededRandom(1);
        Assert.Equal([65, 19, 90], [random.Next(100), random.Next(100), random.Next(100)]);
    }

    private byte[] Train()
    {
        var list = Path.Combine(folder.FullName, "list.txt");
        File.WriteAllText(list, "# facts\ndog\tnoun.animal\nnew york\tplace\n");
        using var lists = new BinaryReader(new MemoryStream(ListFile.Compile(list, WordReader.KeyOf)));
        var reader = new WordReader(Lexicon.Read(lists));
        var sentences = Reconciler.Training.Treebank.Read(TreebankPath).Where(sentence => sentence.Tokens.Length > 0).ToList();
        var tags = TaggerTrainer.TagsOf(sentences);
        var moves = ParserTrainer.MovesOf(sentences);
        var tagging = TaggerTrainer.Train(sentences, tags, reader, passes: 3, margin: 5);
        var parsing = ParserTrainer.Train(sentences, sentences.ConvertAll(sentence => new byte[sentence.Tokens.Length]), moves, reader, 3, 5);
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        tags.Write(writer);
        LinearModelWriter.Write(writer, tagging, new Precision(4, 1));
        moves.Write(writer);
        LinearModelWriter.Write(writer, parsing, new Precision(4, 1));
        return bytes.ToArray();
    }
}
