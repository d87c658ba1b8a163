using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>Names of news agencies and papers.</summary>
internal sealed class Agencies
{
    public Agencies(RuleFolder rules)
    {
        var file = rules.File("documents/agencies.yml");
        file.AllowOnly("latin", "chinese", "own", "publisher_words");
        Latin = Phrases.Read(file, "latin");
        Own = Phrases.Read(file, "own");
        Chinese = Phrases.Read(file, "chinese");
        Any = new Phrases([.. file.Texts("latin"), .. file.Texts("chinese")]);
        PublisherWords = [.. file.Texts("publisher_words")];
    }

    /// <summary>Names in Latin letters.</summary>
    public Phrases Latin { get; }

    /// <summary>Names in Chinese characters.</summary>
    public Phrases Chinese { get; }

    /// <summary>A paper speaking of itself: 本报.</summary>
    public Phrases Own { get; }

    /// <summary>Names in either script.</summary>
    public Phrases Any { get; }

    /// <summary>Words that publishers' names end with.</summary>
    public IReadOnlyList<string> PublisherWords { get; }
}
