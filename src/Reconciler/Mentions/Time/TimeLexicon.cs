using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Reconciler.Mentions.Time.Annotation;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Mentions.Time;

/// <summary>The words of time of all languages, from the files of <c>rules/time/</c>.</summary>
internal sealed class TimeLexicon
{
    private static readonly FrozenDictionary<string, WordKind> Numbered = new Dictionary<string, WordKind>(StringComparer.Ordinal)
    {
        ["months"] = WordKind.Month,
        ["monthAbbreviations"] = WordKind.MonthAbbreviation,
        ["weekdays"] = WordKind.Weekday,
        ["weekdayAbbreviations"] = WordKind.WeekdayAbbreviation,
        ["weekShifts"] = WordKind.WeekShift,
        ["numbers"] = WordKind.Number,
        ["ordinals"] = WordKind.Ordinal,
        ["vague"] = WordKind.Vague,
        ["shifts"] = WordKind.Shift,
        ["seasons"] = WordKind.Season,
        ["quarters"] = WordKind.Quarter,
        ["halves"] = WordKind.Half,
        ["firstMonths"] = WordKind.FirstMonths,
        ["clockWords"] = WordKind.ClockWord,
        ["multipliers"] = WordKind.Multiplier,
        ["spanShifts"] = WordKind.SpanShift,
        ["periodShifts"] = WordKind.PeriodShift,
        ["articleShifts"] = WordKind.ArticleShift,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, WordKind> Divided = new Dictionary<string, WordKind>(StringComparer.Ordinal)
    {
        ["parts"] = WordKind.Part,
        ["partsAfter"] = WordKind.PartAfter,
        ["partsOfYear"] = WordKind.PartOfYear,
        ["partsOfMonth"] = WordKind.PartOfMonth,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, WordKind> Listed = Enum.GetValues<WordKind>()
        .Where(kind =>
            kind
                is WordKind.AmbiguousMonth
                    or WordKind.OrdinalEnding
                    or WordKind.Century
                    or (>= WordKind.Since and <= WordKind.AccountPeriod and not WordKind.ClockWord)
        )
        .ToFrozenDictionary(ListName, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DatePrecision> Units = Enum.GetValues<DatePrecision>()
        .ToFrozenDictionary(unit => CamelCase(unit.ToString()), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, bool> Origins = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        ["anchor"] = false,
        ["discourse"] = true,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PeriodPart> Parts = Enum.GetValues<PeriodPart>()
        .ToFrozenDictionary(part => part.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (WordKind Kind, FrozenDictionary<string, int> Values)> Valued = new Dictionary<
        string,
        (WordKind, FrozenDictionary<string, int>)
    >(StringComparer.Ordinal)
    {
        ["spanUnits"] = (WordKind.SpanUnit, Values<SpanUnit>()),
        ["frequencies"] = (WordKind.Frequency, Values<SpanUnit>()),
        ["dayParts"] = (WordKind.DayPart, Values<DayPart>()),
        ["references"] = (WordKind.Reference, Values<TimeReference>()),
        ["attributeReferences"] = (WordKind.AttributeReference, Values<TimeReference>()),
        ["modifiers"] = (WordKind.Modifier, Values<TimexModifier>()),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly PhraseTrie trie = new();
    private readonly HashSet<string> capitalised = new(StringComparer.Ordinal);

    public TimeLexicon(RuleFolder rules)
    {
        foreach (var file in rules.Files("time"))
        {
            file.AllowOnly([
                "capitalised",
                "digits",
                "holidays",
                "units",
                "relative",
                "directions",
                .. Numbered.Keys,
                .. Valued.Keys,
                .. Divided.Keys,
                .. Listed.Keys,
            ]);
            Read(file);
        }
    }

    /// <summary>The words that begin at each token, capitals demanded where the rules do.</summary>
    public void Find(ImmutableArray<Token> tokens, int at, List<(TimeWord Word, int End)> found)
    {
        if (tokens[at].IsCapitalised || !capitalised.Contains(tokens[at].Norm))
        {
            trie.Find(tokens, at, found);
        }
    }

    private void Read(RuleNode file)
    {
        capitalised.UnionWith(file.Texts("capitalised"));
        foreach (var (key, kind) in Numbered)
        {
            ReadKeyed(file, key, (number, node) => new TimeWord(kind, Integer(number, node)));
        }

        foreach (var (key, kind) in Divided)
        {
            ReadKeyed(file, key, (part, node) => new TimeWord(kind, (int)Named(Parts, part, node)));
        }

        foreach (var (key, (kind, values)) in Valued)
        {
            ReadKeyed(file, key, (name, node) => new TimeWord(kind, Named(values, name, node)));
        }

        foreach (var (key, kind) in Listed)
        {
            Add(file.Texts(key), new TimeWord(kind));
        }

        ReadKeyed(file, "units", (unit, node) => new TimeWord(WordKind.Unit, Unit: Named(Units, unit, node)));
        foreach (var (digit, node) in file.Find("digits")?.Entries ?? [])
        {
            trie.Add(digit, new TimeWord(WordKind.Digit, Integer(node.Value, node)));
        }

        foreach (var (rule, node) in file.Find("holidays")?.Entries ?? [])
        {
            if (HolidayRule.Parse(rule) is { } holiday)
            {
                Add(node.Items.Select(item => item.Value), new TimeWord(WordKind.Holiday, holiday.Packed));
            }
            else
            {
                node.Wrong($"'{rule}' is none of: 12-25, 11-thursday-4, 5-monday-last, easter-2, lunar-8-15");
            }
        }

        foreach (var node in file.List("relative"))
        {
            node.AllowOnly("unit", "offset", "from", "words");
            var unit = node.Choice("unit", Units, DatePrecision.Day);
            Add(node.Texts("words"), new TimeWord(WordKind.Relative, Integer(node.Text("offset"), node), unit, FromDiscourse(node)));
        }

        foreach (var node in file.List("directions"))
        {
            node.AllowOnly("sign", "from", "words");
            Add(node.Texts("words"), new TimeWord(WordKind.Direction, Integer(node.Text("sign"), node), FromDiscourse: FromDiscourse(node)));
        }
    }

    private void ReadKeyed(RuleNode file, string key, Func<string, RuleNode, TimeWord> word)
    {
        foreach (var (name, node) in file.Find(key)?.Entries ?? [])
        {
            Add(node.Items.Select(item => item.Value), word(name, node));
        }
    }

    private void Add(IEnumerable<string> phrases, TimeWord word)
    {
        foreach (var phrase in phrases)
        {
            trie.Add(phrase, word);
        }
    }

    private static bool FromDiscourse(RuleNode node) => node.Choice("from", Origins, otherwise: false);

    private static int Integer(string text, RuleNode node)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        node.Wrong($"'{text}' is not a whole number");
        return 0;
    }

    private static T Named<T>(FrozenDictionary<string, T> names, string name, RuleNode node)
        where T : struct
    {
        if (names.TryGetValue(name, out var value))
        {
            return value;
        }

        node.Wrong($"'{name}' is not one of: {string.Join(", ", names.Keys.Order(StringComparer.Ordinal))}");
        return default;
    }

    private static FrozenDictionary<string, int> Values<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .ToFrozenDictionary(
                value => CamelCase(value.ToString()),
                value => Convert.ToInt32(value, CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Nouns and cues are listed in the plural, joining words as themselves.</summary>
    private static string ListName(WordKind kind) =>
        kind
            is WordKind.AmbiguousMonth
                or WordKind.OrdinalEnding
                or WordKind.YearCue
                or WordKind.StrongYearCue
                or WordKind.YearVerb
                or WordKind.MonthCue
                or WordKind.DayCue
                or WordKind.EventNoun
                or WordKind.PlanNoun
                or WordKind.CountedNoun
                or WordKind.FunctionWord
                or WordKind.Measure
                or WordKind.UnitAttribute
                or WordKind.VagueNumber
                or WordKind.AccountPeriod
                or WordKind.LunarCue
                or WordKind.PastCue
                or WordKind.FutureCue
            ? CamelCase(kind.ToString()) + "s"
        : kind is WordKind.Auxiliary ? "auxiliaries"
        : CamelCase(kind.ToString());
}
