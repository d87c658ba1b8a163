using System.Globalization;
using Reconciler.Rules;

namespace Reconciler.Mentions.Names;

/// <summary>Word lists of <c>names/words.yml</c>: where names begin and end, ordinal words, words that a comparison drops.</summary>
internal sealed class WordLists
{
    private static readonly string[] Keys =
    [
        "joiners",
        "openers",
        "abbreviations",
        "inner_possessives",
        "heading_verbs",
        "scope_words",
        "dropped",
        "chinese_boundaries",
        "chinese_conjunctions",
        "alias_markers",
        "calendar",
        "dotted",
    ];

    /// <summary>Reads the file.</summary>
    public WordLists(RuleFolder rules)
    {
        var file = rules.File("names/words.yml");
        file.AllowOnly([.. Keys, "ordinals"]);
        Joiners = Set(file, "joiners");
        Openers = Set(file, "openers");
        Abbreviations = Set(file, "abbreviations");
        InnerPossessives = Set(file, "inner_possessives");
        HeadingVerbs = Set(file, "heading_verbs");
        ScopeWords = Set(file, "scope_words");
        Dropped = Set(file, "dropped");
        ChineseBoundaries = Set(file, "chinese_boundaries");
        LongestChineseBoundary = ChineseBoundaries.Count == 0 ? 0 : ChineseBoundaries.Max(word => word.Length);
        ChineseConjunctions = Set(file, "chinese_conjunctions");
        AliasMarkers = Set(file, "alias_markers");
        Calendar = Set(file, "calendar");
        Dotted = Set(file, "dotted");
        Ordinals = (file.Find("ordinals")?.Entries ?? []).ToDictionary(
            entry => entry.Key,
            entry => int.TryParse(entry.Node.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            StringComparer.Ordinal
        );
    }

    /// <summary>Lower-case words that may stand inside a name.</summary>
    public HashSet<string> Joiners { get; }

    /// <summary>Words that are capitalised only because a sentence begins with them.</summary>
    public HashSet<string> Openers { get; }

    /// <summary>Capital letters that are no name.</summary>
    public HashSet<string> Abbreviations { get; }

    /// <summary>Words whose possessive 's belongs to a name.</summary>
    public HashSet<string> InnerPossessives { get; }

    /// <summary>Words at which a heading in title case is cut.</summary>
    public HashSet<string> HeadingVerbs { get; }

    /// <summary>Adjectives that a body's name begins with even in lower case.</summary>
    public HashSet<string> ScopeWords { get; }

    /// <summary>Words that a comparison of names leaves out.</summary>
    public HashSet<string> Dropped { get; }

    /// <summary>Chinese words that no name without quotes contains.</summary>
    public HashSet<string> ChineseBoundaries { get; }

    /// <summary>Characters of the longest of them.</summary>
    public int LongestChineseBoundary { get; }

    /// <summary>Chinese conjunctions, which a name may contain.</summary>
    public HashSet<string> ChineseConjunctions { get; }

    /// <summary>What joins a second name to the first outside brackets.</summary>
    public HashSet<string> AliasMarkers { get; }

    /// <summary>Names of days and months.</summary>
    public HashSet<string> Calendar { get; }

    /// <summary>Abbreviations whose full stop does not end a name.</summary>
    public HashSet<string> Dotted { get; }

    /// <summary>Words for positions in a series.</summary>
    public Dictionary<string, int> Ordinals { get; }

    private static HashSet<string> Set(RuleNode file, string key) => file.Texts(key).ToHashSet(StringComparer.Ordinal);
}
