using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Joins the names of one document that it shows to be of one thing.</summary>
internal sealed class EntityBuilder(NameNormaliser normaliser, PersonNormaliser persons, WordLists words)
{
    /// <summary>Mentions by span and entities in order of first mention, of names in order without overlap.</summary>
    public (ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities) Build(Document document, List<FoundName> names)
    {
        var groups = new NameGroups(names, normaliser, persons);
        groups.JoinSameForms();
        new AliasReader(document.Text, normaliser, words).Join(names, groups);
        groups.JoinAcronyms();
        groups.JoinPartialPersons();
        var ids = new Dictionary<int, int>();
        var members = new List<List<FoundName>>();
        var entityOf = new int[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            var group = groups.Find(i);
            if (!ids.TryGetValue(group, out var id))
            {
                id = members.Count;
                ids.Add(group, id);
                members.Add([]);
            }

            members[id].Add(names[i]);
            entityOf[i] = id;
        }

        ImmutableArray<Entity> entities = [.. members.Select((group, id) => ToEntity(id, group, document.Language))];
        return ([.. names.Select((name, i) => ToMention(name, entities[entityOf[i]]))], entities);
    }

    private Entity ToEntity(int id, List<FoundName> group, string language)
    {
        var kind = KindOf(group);
        var wantsChinese = language.StartsWith("zh", StringComparison.Ordinal);
        ImmutableArray<string> printed =
        [
            .. group
                .Select(name => name.Printed)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => NameFolding.HasIdeograph(name) == wantsChinese ? 0 : 1)
                .ThenByDescending(name => name.Length)
                .ThenBy(name => name, StringComparer.Ordinal),
        ];
        var normal = kind is NameKind.Person or NameKind.Place ? [] : printed.Select(normaliser.Normalise).ToList();
        return new Entity(id, kind, printed[0], printed)
        {
            Year = normal.Find(name => name.Year is not null)?.Year,
            Edition = normal.Find(name => name.Edition is not null)?.Edition,
            // The 2023 Annual Meetings are one event, whatever their grammar.
            IsPlural = normal.Exists(name => name.IsPlural) && !normal.Exists(name => name.Year is not null || name.Edition is not null),
            Title = group.Find(name => name.Title.Length > 0)?.Title ?? "",
        };
    }

    /// <summary>Person where any place shows it; else the kind that most places show.</summary>
    private static NameKind KindOf(List<FoundName> group) =>
        group.Exists(name => name.Kind == NameKind.Person)
            ? NameKind.Person
            : group
                .Where(name => name.Kind != NameKind.Other)
                .GroupBy(name => name.Kind)
                .OrderByDescending(kinds => kinds.Count())
                .ThenBy(kinds => kinds.Key)
                .FirstOrDefault()
                ?.Key
                ?? NameKind.Other;

    private static Mention ToMention(FoundName name, Entity entity) =>
        new(
            name.Span,
            name.Sentence,
            MentionKind.Name,
            new NameValue(entity.Kind, entity.Name),
            string.Equals(name.Printed, entity.Name, StringComparison.Ordinal) ? [] : [$"'{name.Printed}' stands for {entity.Name} in this document"]
        )
        {
            Entity = entity.Id,
        };
}
