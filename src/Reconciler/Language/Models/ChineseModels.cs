using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Language.Models;

/// <summary>Everything that was trained for Chinese. Read only, shared by all threads.</summary>
/// <param name="Lists">The lists of words.</param>
/// <param name="Segmenting">The segmenter.</param>
/// <param name="Entities">The recogniser of names.</param>
/// <param name="Boldness">How bold the recogniser is.</param>
internal sealed record ChineseModels(Lexicon Lists, LinearModel Segmenting, LinearModel Entities, int Boldness)
{
    private static readonly Lazy<ChineseModels> OfEngine = new(ReadAll);

    /// <summary>The models that travel with the engine, read when first asked for.</summary>
    public static ChineseModels Shared => OfEngine.Value;

    private static ChineseModels ReadAll()
    {
        using var words = ModelFile.Open("chinese-words");
        var lists = Lexicon.Read(words);
        var segmenting = LinearModel.Read(words);
        using var entities = ModelFile.Open("chinese-entities");
        var boldness = entities.ReadInt32();
        return new ChineseModels(lists, segmenting, LinearModel.Read(entities), boldness);
    }
}
