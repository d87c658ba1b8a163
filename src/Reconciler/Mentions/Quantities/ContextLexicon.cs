using System.Collections.Frozen;
using Reconciler.Rules;

namespace Reconciler.Mentions.Quantities;

/// <summary>What surrounds numbers that count nothing, and where noun phrases end, from <c>quantities/contexts.yml</c>.</summary>
internal sealed class ContextLexicon
{
    /// <summary>Reads the file.</summary>
    public ContextLexicon(RuleFolder rules)
    {
        var file = rules.File("quantities/contexts.yml");
        file.AllowOnly(
            "labels",
            "sure_labels",
            "abbreviated_labels",
            "clock",
            "months",
            "years",
            "before_years",
            "calendar_marks",
            "not_one_after",
            "not_one_before",
            "scores",
            "boundaries",
            "chinese_boundaries",
            "adjectives"
        );
        Labels = Set(file, "labels");
        SureLabels = Set(file, "sure_labels");
        AbbreviatedLabels = Set(file, "abbreviated_labels");
        Clock = Set(file, "clock");
        Months = Set(file, "months");
        BeforeYears = Set(file, "before_years");
        foreach (var mark in file.Texts("calendar_marks"))
        {
            CalendarMarks.Add(mark, mark);
        }

        NotOneAfter = Set(file, "not_one_after");
        NotOneBefore = Set(file, "not_one_before");
        Scores = Set(file, "scores");
        Boundaries = Set(file, "boundaries");
        ChineseBoundaries = Set(file, "chinese_boundaries");
        Adjectives = Set(file, "adjectives");
        var years = file.Get("years");
        years.AllowOnly("from", "to");
        (FirstYear, LastYear) = (years.Number("from", 1500), years.Number("to", 2199));
    }

    /// <summary>Words that make a label of the number after them in capitals, or where it counts nothing.</summary>
    public FrozenSet<string> Labels { get; }

    /// <summary>Words that always make a label of the number after them.</summary>
    public FrozenSet<string> SureLabels { get; }

    /// <summary>Short forms that do so with a full stop.</summary>
    public FrozenSet<string> AbbreviatedLabels { get; }

    /// <summary>Words that make a time of day of the number before them.</summary>
    public FrozenSet<string> Clock { get; }

    /// <summary>Months and their short forms.</summary>
    public FrozenSet<string> Months { get; }

    /// <summary>Words that make a year of four digits after them.</summary>
    public FrozenSet<string> BeforeYears { get; }

    /// <summary>Characters that make a date or time of the number before them.</summary>
    public PhraseTable<string> CalendarMarks { get; } = new();

    /// <summary>Words after which "one" counts nothing.</summary>
    public FrozenSet<string> NotOneAfter { get; }

    /// <summary>Words before which "one" counts nothing.</summary>
    public FrozenSet<string> NotOneBefore { get; }

    /// <summary>Words that show two numbers to be a score.</summary>
    public FrozenSet<string> Scores { get; }

    /// <summary>Closed-class words and common verbs: where an English noun phrase ends.</summary>
    public FrozenSet<string> Boundaries { get; }

    /// <summary>Characters at which a Chinese noun phrase ends.</summary>
    public FrozenSet<string> ChineseBoundaries { get; }

    /// <summary>Words that look like verbs and describe nouns.</summary>
    public FrozenSet<string> Adjectives { get; }

    /// <summary>Least number that may be a year.</summary>
    public decimal FirstYear { get; }

    /// <summary>Greatest number that may be a year.</summary>
    public decimal LastYear { get; }

    private static FrozenSet<string> Set(RuleNode file, string key) => file.Texts(key).ToFrozenSet(StringComparer.Ordinal);
}
