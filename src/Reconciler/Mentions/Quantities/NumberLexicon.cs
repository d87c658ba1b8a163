using System.Collections.Frozen;
using System.Globalization;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Mentions.Quantities;

/// <summary>The words of numbers, from <c>quantities/numbers.yml</c>.</summary>
internal sealed class NumberLexicon
{
    /// <summary>Reads the file.</summary>
    public NumberLexicon(RuleFolder rules)
    {
        var file = rules.File("quantities/numbers.yml");
        file.AllowOnly("english", "chinese", "vague");
        var english = file.Get("english");
        english.AllowOnly("units", "tens", "multipliers", "scales", "letters", "denominators", "ordinals");
        Units = Numbers(english, "units");
        Tens = Numbers(english, "tens");
        Multipliers = Numbers(english, "multipliers");
        Letters = Numbers(english, "letters");
        Denominators = Numbers(english, "denominators");
        Ordinals = Numbers(english, "ordinals");
        var chinese = file.Get("chinese");
        chinese.AllowOnly("digits", "powers", "scales");
        Digits = Numbers(chinese, "digits");
        Powers = Numbers(chinese, "powers");
        ChineseScales = Numbers(chinese, "scales");
        Scales = Numbers(english, "scales");
        foreach (var vague in file.List("vague"))
        {
            vague.AllowOnly("words", "number", "low", "high");
            var low = vague.Number("low", 0);
            decimal? high = vague.Find("high") is null ? null : vague.Number("high", 0);
            var meaning = new VagueNumber(vague.Number("number", 0), low, high, high is null ? Bound.AtLeast : Bound.About);
            foreach (var words in vague.Texts("words"))
            {
                Vague.Add(words, meaning);
            }
        }
    }

    /// <summary>zero to nineteen.</summary>
    public FrozenDictionary<string, decimal> Units { get; }

    /// <summary>twenty to ninety.</summary>
    public FrozenDictionary<string, decimal> Tens { get; }

    /// <summary>dozen, hundred.</summary>
    public FrozenDictionary<string, decimal> Multipliers { get; }

    /// <summary>thousand, million, crore; only in English.</summary>
    public FrozenDictionary<string, decimal> Scales { get; }

    /// <summary>k, m, b: scales that touch the digits.</summary>
    public FrozenDictionary<string, decimal> Letters { get; }

    /// <summary>half, third, quarter.</summary>
    public FrozenDictionary<string, decimal> Denominators { get; }

    /// <summary>first, second, twentieth.</summary>
    public FrozenDictionary<string, decimal> Ordinals { get; }

    /// <summary>Chinese digits.</summary>
    public FrozenDictionary<string, decimal> Digits { get; }

    /// <summary>十, 百, 千.</summary>
    public FrozenDictionary<string, decimal> Powers { get; }

    /// <summary>万, 亿, 兆.</summary>
    public FrozenDictionary<string, decimal> ChineseScales { get; }

    /// <summary>dozens, 数十.</summary>
    public PhraseTable<VagueNumber> Vague { get; } = new();

    private static FrozenDictionary<string, decimal> Numbers(RuleNode node, string key) =>
        node.Get(key)
            .Entries.Select(entry => KeyValuePair.Create(entry.Key, Number(entry.Node)))
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static decimal Number(RuleNode node)
    {
        if (decimal.TryParse(node.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        node.Wrong($"'{node.Value}' is not a whole number");
        return 0;
    }
}
