using System.Collections.Frozen;
using Reconciler.Rules;

namespace Reconciler.Mentions.Quantities;

/// <summary>Units of measure and of time, from <c>quantities/units.yml</c>.</summary>
internal sealed class UnitLexicon
{
    /// <summary>Reads the file.</summary>
    public UnitLexicon(RuleFolder rules)
    {
        var file = rules.File("quantities/units.yml");
        file.AllowOnly("percent", "percent_before", "fraction_between", "tenths", "time", "days", "measures");
        Add(file, "percent", UnitKind.Percent);
        Add(file, "time", UnitKind.Time);
        Add(file, "measures", UnitKind.Measure);
        foreach (var words in file.Texts("percent_before"))
        {
            PercentBefore.Add(words, words);
        }

        foreach (var words in file.Texts("fraction_between"))
        {
            FractionBetween.Add(words, words);
        }

        var tenths = file.Get("tenths");
        tenths.AllowOnly("word", "not_before");
        TenthWord = tenths.Text("word");
        NotTenthBefore = tenths.Texts("not_before").ToFrozenSet(StringComparer.Ordinal);
        var days = file.Get("days");
        days.AllowOnly("word", "unit", "after", "before");
        DayWord = days.Text("word");
        Day = new MeasureUnit(days.Text("unit"), UnitKind.Time);
        foreach (var words in days.Texts("after"))
        {
            DaysAfter.Add(words, words);
        }

        DaysBefore = days.Texts("before").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The units by the words that stand after a number.</summary>
    public PhraseTable<MeasureUnit> Units { get; } = new();

    /// <summary>百分之.</summary>
    public PhraseTable<string> PercentBefore { get; } = new();

    /// <summary>分之.</summary>
    public PhraseTable<string> FractionBetween { get; } = new();

    /// <summary>成: a tenth.</summary>
    public string TenthWord { get; }

    /// <summary>What after it shows it to be part of another word.</summary>
    public FrozenSet<string> NotTenthBefore { get; }

    /// <summary>日: a day of the month or a length of time.</summary>
    public string DayWord { get; }

    /// <summary>The unit it is as a length of time.</summary>
    public MeasureUnit Day { get; }

    /// <summary>What after it shows a length of time.</summary>
    public PhraseTable<string> DaysAfter { get; } = new();

    /// <summary>What before the number shows a length of time; two characters each.</summary>
    public FrozenSet<string> DaysBefore { get; }

    private void Add(RuleNode file, string key, UnitKind kind)
    {
        foreach (var node in file.List(key))
        {
            node.AllowOnly("unit", "words");
            var unit = new MeasureUnit(node.Text("unit"), kind);
            foreach (var words in node.Texts("words"))
            {
                Units.Add(words, unit);
            }
        }
    }
}
