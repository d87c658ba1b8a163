using System.Collections.Frozen;
using Reconciler.Rules;

namespace Reconciler.Mentions.Quantities;

/// <summary>Which ordinals are a place in a series, from <c>quantities/ordinals.yml</c>.</summary>
internal sealed class OrdinalLexicon
{
    /// <summary>Reads the file.</summary>
    public OrdinalLexicon(RuleFolder rules)
    {
        var file = rules.File("quantities/ordinals.yml");
        file.AllowOnly("not_before", "series", "not_after", "superlatives", "chinese_prefix", "chinese_first", "chinese_series", "chinese_not");
        NotBefore = Set(file, "not_before");
        Series = Set(file, "series");
        NotAfter = Set(file, "not_after");
        Superlatives = Set(file, "superlatives");
        ChinesePrefix = file.Text("chinese_prefix");
        foreach (var (word, of) in file.Get("chinese_first").Entries)
        {
            ChineseFirst.Add(word, of.Value);
        }

        foreach (var (word, of) in file.Get("chinese_series").Entries)
        {
            ChineseSeries.Add(word, of.Value);
        }

        foreach (var word in file.Texts("chinese_not"))
        {
            ChineseNot.Add(word, word);
        }
    }

    /// <summary>Words after an ordinal that is a title, a date or an idiom.</summary>
    public FrozenSet<string> NotBefore { get; }

    /// <summary>What a capitalised ordinal may count.</summary>
    public FrozenSet<string> Series { get; }

    /// <summary>Words before an ordinal that is an idiom.</summary>
    public FrozenSet<string> NotAfter { get; }

    /// <summary>Superlatives that an ordinal ranks.</summary>
    public FrozenSet<string> Superlatives { get; }

    /// <summary>第.</summary>
    public string ChinesePrefix { get; }

    /// <summary>首个, 首次.</summary>
    public PhraseTable<string> ChineseFirst { get; } = new();

    /// <summary>Measure words after 第 with what they count.</summary>
    public PhraseTable<string> ChineseSeries { get; } = new();

    /// <summary>Words after 第 and a numeral that count nothing.</summary>
    public PhraseTable<string> ChineseNot { get; } = new();

    private static FrozenSet<string> Set(RuleNode file, string key) => file.Texts(key).ToFrozenSet(StringComparer.Ordinal);
}
