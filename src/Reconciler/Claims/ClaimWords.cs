using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Claims;

/// <summary>The words by which claims are read, from <c>rules/claims/words.yml</c>.</summary>
internal sealed class ClaimWords
{
    public ClaimWords(RuleFolder rules)
    {
        var file = rules.File("claims/words.yml");
        file.AllowOnly(
            "clause-breaks",
            "planned",
            "proposed",
            "settled",
            "denied",
            "reported",
            "auxiliaries",
            "speech-verbs",
            "according-to",
            "determiners",
            "generic-nouns",
            "frequencies",
            "namely",
            "including",
            "enumerators",
            "plan-patterns",
            "verb-synonyms",
            "heading-plan-words",
            "chinese-modality",
            "scene-words",
            "edition-nouns",
            "theme-words",
            "part-nouns",
            "between-doer-and-verb",
            "action-verbs"
        );
        ClauseBreaks = Set(file, "clause-breaks");
        Planned = Set(file, "planned");
        Proposed = Set(file, "proposed");
        Settled = Set(file, "settled");
        Denied = Set(file, "denied");
        Reported = Set(file, "reported");
        Auxiliaries = Set(file, "auxiliaries");
        SpeechVerbs = Set(file, "speech-verbs");
        AccordingTo = Phrases(file.Texts("according-to"));
        Determiners = Set(file, "determiners");
        Namely = Set(file, "namely");
        Including = Set(file, "including");
        HeadingPlanWords = Set(file, "heading-plan-words");
        EditionNouns = Set(file, "edition-nouns");
        ThemeWords = Set(file, "theme-words");
        PartNouns = Set(file, "part-nouns");
        BetweenDoerAndVerb = Set(file, "between-doer-and-verb");
        ActionVerbs = file.Texts("action-verbs");
        SceneWords = Phrases(file.Texts("scene-words"));
        PlanPatterns = Phrases(file.Texts("plan-patterns"));
        Enumerators = [.. file.List("enumerators").Select(row => row.Items.Select(item => item.Value).ToFrozenSet(StringComparer.Ordinal))];
        GenericNouns = ReadGenericNouns(file);
        Frequencies = new PhraseTable<string>(
            file.Get("frequencies").Entries.SelectMany(entry => entry.Node.Items.Select(item => (item.Value, entry.Key)))
        );
        ChineseModality = file.Get("chinese-modality")
            .Entries.Where(entry => Enum.TryParse<Modality>(entry.Key, ignoreCase: true, out _))
            .SelectMany(entry => entry.Node.Items.Select(item => (item.Value, Enum.Parse<Modality>(entry.Key, ignoreCase: true))))
            .ToImmutableArray();
        VerbSynonyms = file.List("verb-synonyms")
            .SelectMany(group => group.Items.Select(item => (item.Value, Class: group.Items.First().Value)))
            .ToFrozenDictionary(pair => pair.Value, pair => pair.Class, StringComparer.Ordinal);
    }

    /// <summary>Words that begin a clause of their own: which, while.</summary>
    public FrozenSet<string> ClauseBreaks { get; }

    /// <summary>Words before a verb that make it a plan.</summary>
    public FrozenSet<string> Planned { get; }

    /// <summary>Words before a verb that make it a proposal.</summary>
    public FrozenSet<string> Proposed { get; }

    /// <summary>Words before an infinitive that settle it: agreed to buy.</summary>
    public FrozenSet<string> Settled { get; }

    /// <summary>Words before a verb that deny it.</summary>
    public FrozenSet<string> Denied { get; }

    /// <summary>Words that mark hearsay.</summary>
    public FrozenSet<string> Reported { get; }

    /// <summary>Forms of be and have.</summary>
    public FrozenSet<string> Auxiliaries { get; }

    /// <summary>Forms of say, tell, note: whose subject says what follows.</summary>
    public FrozenSet<string> SpeechVerbs { get; }

    /// <summary>Openings such as "according to".</summary>
    public PhraseTable<bool> AccordingTo { get; }

    /// <summary>The, this, 该, 本次: what begins a definite description.</summary>
    public FrozenSet<string> Determiners { get; }

    /// <summary>Words that open the list of what was just counted.</summary>
    public FrozenSet<string> Namely { get; }

    /// <summary>Words between a label and its members.</summary>
    public FrozenSet<string> Including { get; }

    /// <summary>Words in a heading that already make its verb a plan.</summary>
    public FrozenSet<string> HeadingPlanWords { get; }

    /// <summary>Chinese words for "at the meeting", which set the scene at the event being reported.</summary>
    public PhraseTable<bool> SceneWords { get; }

    /// <summary>Nouns that number the editions of a series: edition, session.</summary>
    public FrozenSet<string> EditionNouns { get; }

    /// <summary>Words beside which a quotation is an event's theme.</summary>
    public FrozenSet<string> ThemeWords { get; }

    /// <summary>Nouns whose "first" is a part of something and no distinction.</summary>
    public FrozenSet<string> PartNouns { get; }

    /// <summary>Words that may stand between a doer and the verb.</summary>
    public FrozenSet<string> BetweenDoerAndVerb { get; }

    /// <summary>Verbs, as lemmas, whose subject and object make a claim of their own.</summary>
    public ImmutableArray<string> ActionVerbs { get; }

    /// <summary>Word sequences after which a bare verb is planned: "plans to".</summary>
    public PhraseTable<bool> PlanPatterns { get; }

    /// <summary>For each place of an enumeration, the words that open it.</summary>
    public ImmutableArray<FrozenSet<string>> Enumerators { get; }

    /// <summary>Nouns that point back ("the meeting"): the kinds they can mean, and whether any name of the kind will do.</summary>
    public FrozenDictionary<string, GenericNoun> GenericNouns { get; }

    /// <summary>Words for how often: annual, 一年一度; the value is the canonical word.</summary>
    public PhraseTable<string> Frequencies { get; }

    /// <summary>Chinese words before a verb and the modality they give.</summary>
    public ImmutableArray<(string Word, Modality Modality)> ChineseModality { get; }

    /// <summary>Verbs that say the same, each with the first of its group.</summary>
    public FrozenDictionary<string, string> VerbSynonyms { get; }

    private static PhraseTable<bool> Phrases(IEnumerable<string> phrases) => new(phrases.Select(phrase => (phrase, true)));

    private static FrozenSet<string> Set(RuleNode file, string key) => file.Texts(key).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, GenericNoun> ReadGenericNouns(RuleNode file)
    {
        var nouns = new Dictionary<string, GenericNoun>(StringComparer.Ordinal);
        foreach (var node in file.List("generic-nouns"))
        {
            node.AllowOnly("nouns", "kinds", "any");
            var kinds = node.Texts("kinds")
                .Where(kind => Enum.TryParse<NameKind>(kind, ignoreCase: true, out _))
                .Select(kind => Enum.Parse<NameKind>(kind, ignoreCase: true))
                .ToImmutableArray();
            foreach (var noun in node.Texts("nouns"))
            {
                nouns[noun] = new GenericNoun(kinds, string.Equals(node.TextOrNull("any"), "true", StringComparison.Ordinal));
            }
        }

        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
