using Reconciler.Language.Learning;
using Reconciler.Language.Parsing;
using Reconciler.Language.Tagging;
using Reconciler.Language.Words;

namespace Reconciler.Language.Models;

/// <summary>Everything that was trained for English. Read only, shared by all threads.</summary>
/// <param name="Lists">The lists of words.</param>
/// <param name="WholeWords">The forms that the tokeniser keeps whole.</param>
/// <param name="Boundaries">Where sentences end.</param>
/// <param name="Tags">The tagger's classes.</param>
/// <param name="Tagging">The tagger.</param>
/// <param name="Lemmas">The lemmatiser.</param>
/// <param name="Moves">The parser's classes.</param>
/// <param name="Parsing">The parser.</param>
/// <param name="Entities">The recogniser of names.</param>
/// <param name="Boldness">How bold the recogniser is.</param>
internal sealed record EnglishModels(
    Lexicon Lists,
    HashSet<uint> WholeWords,
    LinearModel Boundaries,
    TagSet Tags,
    LinearModel Tagging,
    Lemmatiser Lemmas,
    MoveSet Moves,
    LinearModel Parsing,
    LinearModel Entities,
    int Boldness
)
{
    private static readonly Lazy<EnglishModels> OfEngine = new(ReadAll);

    /// <summary>The models that travel with the engine, read when first asked for.</summary>
    public static EnglishModels Shared => OfEngine.Value;

    private static EnglishModels ReadAll()
    {
        using var words = ModelFile.Open("english-words");
        var lists = Lexicon.Read(words);
        var whole = new HashSet<uint>();
        for (var count = words.ReadInt32(); count > 0; count--)
        {
            whole.Add(words.ReadUInt32());
        }

        var boundaries = LinearModel.Read(words);
        using var tags = ModelFile.Open("english-tags");
        var tagSet = TagSet.Read(tags);
        var tagging = LinearModel.Read(tags);
        var lemmas = Lemmatiser.Read(tags);
        using var trees = ModelFile.Open("english-trees");
        var moves = MoveSet.Read(trees);
        var parsing = LinearModel.Read(trees);
        using var entities = ModelFile.Open("english-entities");
        var boldness = entities.ReadInt32();
        return new EnglishModels(lists, whole, boundaries, tagSet, tagging, lemmas, moves, parsing, LinearModel.Read(entities), boldness);
    }
}
