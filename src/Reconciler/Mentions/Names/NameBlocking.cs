using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Keys under which entities that might be one meet, so that not every pair has to be compared.</summary>
internal sealed class NameBlocking(NameNormaliser names, PersonNormaliser persons)
{
    private const int MostWordsLeftOut = 8;

    // Names that differ in one word are compared only where they share two.
    private const int FewestWordsLeftOut = 3;

    /// <summary>The keys of an entity, sorted, each once.</summary>
    public ImmutableArray<string> KeysOf(Entity entity)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var name in entity.Names)
        {
            if (entity.Kind is NameKind.Person or NameKind.Other)
            {
                AddPerson(keys, persons.Normalise(name));
            }

            if (entity.Kind != NameKind.Person)
            {
                AddBody(keys, names.Normalise(name));
            }
        }

        return [.. keys];
    }

    private static void AddPerson(SortedSet<string> keys, PersonName name)
    {
        if (name.Joined.Length == 0)
        {
            return;
        }

        // Letters in alphabetical order: the same for both orders of the parts and for any way to part them.
        keys.Add("person:" + string.Concat(name.Joined.Order()));
        foreach (var sound in name.Sounds)
        {
            if (PersonName.Skeleton(sound) is { Length: >= 3 } skeleton)
            {
                keys.Add("sound:" + skeleton);
            }
        }

        foreach (var part in name.Parts)
        {
            if (part.Length >= 5 || (name.IsChinese && part.Length >= 2))
            {
                keys.Add("part:" + part);
            }
        }
    }

    private static void AddBody(SortedSet<string> keys, NormalName name)
    {
        if (name.Text.Length == 0)
        {
            return;
        }

        keys.Add("text:" + name.Text);
        if (name.Known is { } known)
        {
            keys.Add("known:" + known);
        }

        if (name.Initials.Length >= 3)
        {
            keys.Add("acronym:" + name.Initials);
        }

        if (name.IsAcronym)
        {
            keys.Add("acronym:" + name.Text);
        }

        foreach (var word in name.Proper)
        {
            keys.Add("word:" + string.Concat(PersonName.Skeleton(NameFolding.Pinyin(word)).Order()));
        }

        if (name.Proper.Count > 1)
        {
            keys.Add("words:" + string.Concat(string.Concat(name.Proper.Select(NameFolding.Pinyin)).Order()));
        }
        else if (name.Proper.Count == 1)
        {
            keys.Add("words:" + string.Concat(NameFolding.Pinyin(name.Proper.First()).Order()));
        }

        AddWords(keys, name);
        if (name.FirstPart is { } part)
        {
            AddBody(keys, part);
        }
    }

    /// <summary>Parties with content; also with each word left out in turn, so that names that differ in one word meet.</summary>
    private static void AddWords(SortedSet<string> keys, NormalName name)
    {
        var parties = string.Join('+', name.Parties);
        if (name.Content.Length > 1)
        {
            keys.Add($"concepts:{string.Join('+', name.Content)}");
        }

        keys.Add($"concepts:{parties}/{string.Join('+', name.Content)}");
        if (name.Content.Length is < FewestWordsLeftOut or > MostWordsLeftOut)
        {
            return;
        }

        foreach (var word in name.Content.Distinct(StringComparer.Ordinal))
        {
            keys.Add($"concepts:{parties}/{string.Join('+', name.Content.Remove(word, StringComparer.Ordinal))}");
        }
    }
}
