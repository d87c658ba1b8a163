using System.Globalization;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Mentions.Names;

/// <summary>Everything known of words and names before a text is read: places, well-known bodies, head nouns, glossary.</summary>
internal sealed class Lexicon
{
    private static readonly Dictionary<string, NameKind> Kinds = new(StringComparer.Ordinal)
    {
        ["event"] = NameKind.Event,
        ["organisation"] = NameKind.Organisation,
        ["work"] = NameKind.Work,
        ["place"] = NameKind.Place,
        ["product"] = NameKind.Product,
        ["person"] = NameKind.Person,
    };

    private readonly PhraseTrie<Lexeme> phrases = new();

    /// <summary>Reads <c>names/heads.yml</c>, <c>places.yml</c>, <c>aliases.yml</c> and <c>glossary.yml</c>.</summary>
    public Lexicon(RuleFolder rules)
    {
        AddGlossary(rules.File("names/glossary.yml"));
        AddHeads(rules.File("names/heads.yml"));
        AddPlaces(rules.File("names/places.yml"));
        AddKnown(rules.File("names/aliases.yml"));
    }

    /// <summary>The longest phrase that begins at an atom.</summary>
    public (Lexeme Value, int Length)? Longest(IReadOnlyList<Atom> atoms, int start, int limit, Func<Lexeme, bool>? fits = null) =>
        phrases.Longest(atoms, start, limit, fits);

    private void AddGlossary(RuleNode file)
    {
        file.AllowOnly("weak", "words");
        foreach (var (key, isWeak) in new[] { ("weak", true), ("words", false) })
        {
            foreach (var line in file.List(key))
            {
                var forms = line.Items.Select(item => item.Value).ToList();
                foreach (var form in forms.SelectMany(WithPlural))
                {
                    Add(
                        form,
                        new Lexeme
                        {
                            Concept = forms[0],
                            IsWord = true,
                            IsWeak = isWeak,
                        }
                    );
                }
            }
        }
    }

    private void AddHeads(RuleNode file)
    {
        file.AllowOnly("heads");
        foreach (var node in file.List("heads"))
        {
            node.AllowOnly("id", "kind", "english", "chinese", "not_before");
            var id = node.Text("id");
            var kind = node.Choice("kind", Kinds, NameKind.Other);
            var notBefore = node.TextOrNull("not_before") ?? "";
            foreach (var form in node.Texts("english"))
            {
                Add(form, Head(id, kind, isPlural: false, ""));
                if (Plural(form) is { } plural)
                {
                    Add(plural, Head(id, kind, isPlural: true, ""));
                }
            }

            foreach (var form in node.Texts("chinese"))
            {
                Add(form, Head(id, kind, isPlural: false, notBefore));
            }
        }
    }

    private static Lexeme Head(string id, NameKind kind, bool isPlural, string notBefore) =>
        new() { Concept = id, Head = new HeadNoun(kind, [id], isPlural, notBefore) };

    private void AddPlaces(RuleNode file)
    {
        file.AllowOnly("countries", "regions", "provinces", "cities");
        foreach (var node in file.List("countries").Concat(file.List("regions")))
        {
            node.AllowOnly("name", "also", "adjective", "short");
            var place = new Lexeme
            {
                Concept = node.Text("name").ToLowerInvariant(),
                Known = NameKind.Place,
                IsParty = true,
            };
            foreach (var form in node.Texts("also").Prepend(node.Text("name")))
            {
                Add(form, place);
            }

            foreach (var form in node.Texts("adjective"))
            {
                Add(form, place with { IsAdjective = true });
            }

            if (node.TextOrNull("short") is { } character)
            {
                Add(character, place with { IsShort = true });
            }
        }

        foreach (var line in file.List("provinces").Concat(file.List("cities")))
        {
            var forms = line.Items.Select(item => item.Value).ToList();
            foreach (var form in forms)
            {
                Add(form, new Lexeme { Concept = forms[0].ToLowerInvariant(), Known = NameKind.Place });
            }
        }
    }

    private void AddKnown(RuleNode file)
    {
        file.AllowOnly("known");
        foreach (var node in file.List("known"))
        {
            node.AllowOnly("kind", "party", "names");
            var names = node.Texts("names");
            foreach (var name in names)
            {
                Add(
                    name,
                    new Lexeme
                    {
                        Concept = names[0].ToLowerInvariant(),
                        Known = node.Choice("kind", Kinds, NameKind.Organisation),
                        IsParty = node.TextOrNull("party") is "true",
                        Head = HeadOf(name),
                    }
                );
            }
        }
    }

    /// <summary>The head of a well-known name: its first word where "of" follows, else what it ends in.</summary>
    private HeadNoun? HeadOf(string name)
    {
        var atoms = AtomReader.Read(name);
        if (atoms.Count > 1 && atoms[1].Text is "of")
        {
            return phrases.Longest(atoms, 0, 1)?.Value.Head;
        }

        for (var at = 1; at < atoms.Count; at++)
        {
            if (phrases.Longest(atoms, at, atoms.Count) is { Value.Head: { } head } found && found.Length == atoms.Count - at)
            {
                return head;
            }
        }

        return null;
    }

    private void Add(string form, Lexeme lexeme) => phrases.Add(form, lexeme, Merge);

    /// <summary>Of two lists that hold one phrase: a name by itself wins the concept, then an ordinary word; heads are joined.</summary>
    private static Lexeme Merge(Lexeme there, Lexeme added)
    {
        if (added.IsShort && there.IsWord)
        {
            return there;
        }

        var leading = added.Known is not null && (there.Known is null || there.IsAdjective || there.IsShort) ? added : there;
        return leading with { IsWord = there.IsWord || added.IsWord, IsWeak = there.IsWeak && added.IsWeak, Head = Merge(there.Head, added.Head) };
    }

    private static HeadNoun? Merge(HeadNoun? there, HeadNoun? added) =>
        there is null ? added
        : added is null ? there
        : there with { Ids = [.. there.Ids.Union(added.Ids, StringComparer.Ordinal)], NotBefore = there.NotBefore + added.NotBefore };

    private static IEnumerable<string> WithPlural(string form) => Plural(form) is { } plural ? [form, plural] : [form];

    private static string? Plural(string form) =>
        form.Length < 3 || NameFolding.HasIdeograph(form) || form[^1] is 's' || !char.IsAsciiLetter(form[^1]) ? null
        : form[^1] == 'y' && !"aeiou".Contains(form[^2], StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"{form[..^1]}ies")
        : form[^1] is 'x' or 'h' ? form + "es"
        : form + "s";
}
