using Reconciler.Rules;

namespace Reconciler.Mentions.Names;

/// <summary>Titles and what person names are made of, from <c>names/persons.yml</c>.</summary>
internal sealed class PersonLexicon
{
    private readonly PhraseTrie<string> titles = new();
    private readonly PhraseTrie<string> chineseTitles = new();

    /// <summary>Reads the file.</summary>
    public PersonLexicon(RuleFolder rules)
    {
        var file = rules.File("names/persons.yml");
        file.AllowOnly(
            "titles",
            "title_modifiers",
            "title_bridges",
            "chinese_titles",
            "chinese_weak_titles",
            "surnames",
            "surnames_latin",
            "given_names",
            "particles",
            "generation_suffixes",
            "speech_verbs",
            "chinese_speech_verbs",
            "sound_folds"
        );
        foreach (var title in file.Texts("titles"))
        {
            titles.Add(title, title, (there, _) => there);
        }

        foreach (var title in file.Texts("chinese_titles"))
        {
            chineseTitles.Add(title, title, (there, _) => there);
        }

        ChineseWeakTitles = Set(file, "chinese_weak_titles");
        TitleModifiers = Set(file, "title_modifiers");
        TitleBridges = Set(file, "title_bridges");
        Surnames = Set(file, "surnames");
        SurnamesLatin = Set(file, "surnames_latin");
        GivenNames = Set(file, "given_names");
        Particles = Set(file, "particles");
        GenerationSuffixes = Set(file, "generation_suffixes");
        SpeechVerbs = Set(file, "speech_verbs");
        ChineseSpeechVerbs = Set(file, "chinese_speech_verbs");
        SoundFolds =
        [
            .. (file.Find("sound_folds")?.Entries ?? [])
                .Select(entry => (From: entry.Key, To: entry.Node.Value))
                .OrderByDescending(fold => fold.From.Length),
        ];
    }

    /// <summary>Chinese titles so common as plain words that only a known surname after them makes a name.</summary>
    public HashSet<string> ChineseWeakTitles { get; }

    /// <summary>Words that stand before a title and belong to it (<c>deputy</c>, <c>foreign</c>).</summary>
    public HashSet<string> TitleModifiers { get; }

    /// <summary>Institution words between a country and a title (<c>Foreign Ministry spokesperson</c>).</summary>
    public HashSet<string> TitleBridges { get; }

    /// <summary>Chinese surnames in simplified characters.</summary>
    public HashSet<string> Surnames { get; }

    /// <summary>East Asian surnames in Latin letters.</summary>
    public HashSet<string> SurnamesLatin { get; }

    /// <summary>Given names in Latin letters.</summary>
    public HashSet<string> GivenNames { get; }

    /// <summary>Small words inside person names.</summary>
    public HashSet<string> Particles { get; }

    /// <summary>What follows a surname without being a name.</summary>
    public HashSet<string> GenerationSuffixes { get; }

    /// <summary>English verbs whose subject is a person when a name stands before them.</summary>
    public HashSet<string> SpeechVerbs { get; }

    /// <summary>Chinese words that end a person's name.</summary>
    public HashSet<string> ChineseSpeechVerbs { get; }

    /// <summary>Spellings of one sound in several romanisations, longest first.</summary>
    public IReadOnlyList<(string From, string To)> SoundFolds { get; }

    /// <summary>Number of atoms of the longest title that begins at an atom; 0 where none does.</summary>
    public int TitleLength(IReadOnlyList<Atom> atoms, int start, int limit) => titles.Longest(atoms, start, limit)?.Length ?? 0;

    /// <summary>The same of Chinese titles.</summary>
    public int ChineseTitleLength(IReadOnlyList<Atom> atoms, int start, int limit) => chineseTitles.Longest(atoms, start, limit)?.Length ?? 0;

    private static HashSet<string> Set(RuleNode file, string key) => file.Texts(key).ToHashSet(StringComparer.Ordinal);
}
