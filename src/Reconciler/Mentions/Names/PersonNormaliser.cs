using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace Reconciler.Mentions.Names;

/// <summary>Brings persons' names to the form in which they are compared; each printed form once.</summary>
internal sealed class PersonNormaliser(PersonLexicon lexicon)
{
    private readonly ConcurrentDictionary<string, PersonName> cache = new(StringComparer.Ordinal);

    /// <summary>The compared form of a printed name.</summary>
    public PersonName Normalise(string name) => cache.GetOrAdd(name, Build);

    private PersonName Build(string name)
    {
        var atoms = AtomReader.Read(name);
        if (atoms.Exists(atom => atom.Kind == AtomKind.Ideograph))
        {
            return BuildChinese(atoms);
        }

        var parts = new List<string>();
        for (var i = 0; i < atoms.Count; i++)
        {
            // Al-Sisi and O'Brien are one part each; a hyphenated given name (Jae-myung) too.
            if (parts.Count > 0 && atoms[i].Gap is "-" or "'" or "’")
            {
                parts[^1] += atoms[i].Text;
            }
            else
            {
                parts.Add(atoms[i].Text);
            }
        }

        var kept = parts.Where(part => !lexicon.Particles.Contains(part) && !lexicon.GenerationSuffixes.Contains(part)).ToList();
        ImmutableArray<string> names = [.. kept.Count > 0 ? kept : parts];
        ImmutableArray<string> sounds = [.. names.Select(Sound)];
        return new PersonName(names, sounds, string.Concat(names), IsChinese: false);
    }

    private static PersonName BuildChinese(List<Atom> atoms)
    {
        var parts = new List<StringBuilder>();
        foreach (var atom in atoms)
        {
            if (parts.Count == 0 || atom.Gap.Length > 0)
            {
                parts.Add(new StringBuilder());
            }

            parts[^1].Append(atom.Text);
        }

        ImmutableArray<string> names = [.. parts.Select(part => part.ToString())];
        ImmutableArray<string> sounds = [.. names.Select(NameFolding.Pinyin)];
        return new PersonName(names, sounds, string.Concat(sounds), IsChinese: true);
    }

    /// <summary>One spelling for the sounds that romanisations write in several ways; double letters are single.</summary>
    private string Sound(string part)
    {
        var sound = part;
        foreach (var (from, to) in lexicon.SoundFolds)
        {
            sound = sound.Replace(from, to, StringComparison.Ordinal);
        }

        var single = new StringBuilder(sound.Length);
        foreach (var character in sound)
        {
            if (single.Length == 0 || single[^1] != character)
            {
                single.Append(character);
            }
        }

        return single.ToString();
    }
}
