using System.Collections.Frozen;
using Reconciler.Rules;

namespace Reconciler.Mentions.Quantities;

/// <summary>What is counted, from <c>quantities/nouns.yml</c>: brings nouns of both languages to one canonical key.</summary>
internal sealed class NounLexicon
{
    private readonly FrozenDictionary<string, string> irregular;
    private readonly FrozenDictionary<string, string> synonyms;
    private readonly FrozenSet<string> invariant;
    private readonly FrozenSet<string> compounds;
    private readonly FrozenSet<string> pluralModifiers;
    private readonly FrozenSet<string> countable;

    /// <summary>Reads the file.</summary>
    public NounLexicon(RuleFolder rules)
    {
        var file = rules.File("quantities/nouns.yml");
        file.AllowOnly(
            "chinese",
            "direct",
            "measure_words",
            "adjacent_measures",
            "figures",
            "rhetorical",
            "plain_people",
            "irregular",
            "invariant",
            "synonyms",
            "compounds",
            "plural_modifiers",
            "countable"
        );
        Fill(Chinese, file.Get("chinese"));
        Fill(Measures, file.Get("measure_words"));
        var keys = Map(file.Get("chinese"));
        foreach (var noun in file.Texts("direct"))
        {
            Direct.Add(noun, keys.GetValueOrDefault(noun, ""));
        }

        foreach (var figure in file.Texts("figures"))
        {
            Figures.Add(figure, figure);
        }

        AdjacentMeasures = file.Texts("adjacent_measures").ToFrozenSet(StringComparer.Ordinal);
        Rhetorical = file.Texts("rhetorical").ToFrozenSet(StringComparer.Ordinal);
        PlainPeople = file.Texts("plain_people").ToFrozenSet(StringComparer.Ordinal);
        irregular = Map(file.Get("irregular"));
        synonyms = Map(file.Get("synonyms"));
        invariant = file.Texts("invariant").ToFrozenSet(StringComparer.Ordinal);
        compounds = file.Texts("compounds").ToFrozenSet(StringComparer.Ordinal);
        pluralModifiers = file.Texts("plural_modifiers").ToFrozenSet(StringComparer.Ordinal);
        countable = file.Texts("countable").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Chinese nouns with their keys.</summary>
    public PhraseTable<string> Chinese { get; } = new();

    /// <summary>Measure words with what they count by themselves.</summary>
    public PhraseTable<string> Measures { get; } = new();

    /// <summary>Chinese nouns that need no measure word, with their keys.</summary>
    public PhraseTable<string> Direct { get; } = new();

    /// <summary>Measure words of actions: their noun follows at once or not at all.</summary>
    public FrozenSet<string> AdjacentMeasures { get; }

    /// <summary>Chinese words that begin with a numeral and count nothing.</summary>
    public PhraseTable<string> Figures { get; } = new();

    /// <summary>Numerals too common in figures of speech to be counted with.</summary>
    public FrozenSet<string> Rhetorical { get; }

    /// <summary>Measure words that count even after those.</summary>
    public FrozenSet<string> PlainPeople { get; }

    /// <summary>Whether the word has the form of a plural, or one form for both numbers.</summary>
    public bool IsPlural(string norm, string printed) =>
        irregular.ContainsKey(norm)
        || invariant.Contains(norm)
        || (norm.Length > 3 && norm.EndsWith('s') && !norm.EndsWith("ss", StringComparison.Ordinal) && !IsLatinSingular(norm, printed))
        || IsPluralAcronym(printed);

    /// <summary>Whether it has one form for both numbers.</summary>
    public bool IsInvariant(string norm) => invariant.Contains(norm);

    /// <summary>Whether it is a plural that often stands in front of another noun ("human rights groups").</summary>
    public bool IsPluralModifier(string norm) => pluralModifiers.Contains(norm);

    /// <summary>Whether it is the singular of something that is counted.</summary>
    public bool IsCountable(string norm) => countable.Contains(norm) || invariant.Contains(norm);

    /// <summary>Whether it, or its singular, is known to be counted.</summary>
    public bool IsKnown(string norm) => IsCountable(norm) || irregular.ContainsKey(norm) || countable.Contains(Regular(norm));

    /// <summary>The canonical key of a head, with the word before it where the two are one term ("member states").</summary>
    public string Key(string norm, string printed, string before)
    {
        var singular = Singular(norm, printed);
        var compound = $"{before} {singular}";
        var key = compounds.Contains(compound) ? compound : singular;
        return synonyms.GetValueOrDefault(key, key);
    }

    /// <summary>Whether the two words are one term.</summary>
    public bool IsCompound(string before, string norm, string printed) => compounds.Contains($"{before} {Singular(norm, printed)}");

    private string Singular(string norm, string printed) =>
        irregular.TryGetValue(norm, out var singular) ? singular
        : invariant.Contains(norm) || countable.Contains(norm) ? norm
        : IsPluralAcronym(printed) || (norm.Length > 3 && norm.EndsWith('s') && !IsLatinSingular(norm, printed)) ? Regular(norm)
        : norm;

    private static string Regular(string norm) =>
        Ends(norm, "ies") && norm.Length > 4 ? $"{norm[..^3]}y"
        : Ends(norm, "sses") || Ends(norm, "xes") || Ends(norm, "ches") || Ends(norm, "shes") ? norm[..^2]
        : Ends(norm, "s") && !Ends(norm, "ss") ? norm[..^1]
        : norm;

    /// <summary>campus, crisis, gas: an s that is part of the word.</summary>
    private static bool IsLatinSingular(string norm, string printed) => (Ends(norm, "us") || Ends(norm, "is")) && !IsPluralAcronym(printed);

    /// <summary>GPUs, MoUs: a small s after a capital.</summary>
    private static bool IsPluralAcronym(string printed) => printed.Length > 2 && printed[^1] == 's' && char.IsUpper(printed[^2]);

    private static bool Ends(string norm, string ending) => norm.EndsWith(ending, StringComparison.Ordinal);

    private static void Fill(PhraseTable<string> table, RuleNode node)
    {
        foreach (var (word, key) in node.Entries)
        {
            table.Add(word, key.Value);
        }
    }

    private static FrozenDictionary<string, string> Map(RuleNode node) =>
        node.Entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Node.Value)).ToFrozenDictionary(StringComparer.Ordinal);
}
