using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Topics;

/// <summary>
/// Brings together the entities of all documents that are one thing. Blocking first: only entities that share a key are
/// compared. A group keeps to one year and one edition, whatever the names alone would allow.
/// </summary>
/// <param name="match">Compares two entities by name.</param>
/// <param name="blockingKeys">Keys of an entity: entities without a key in common are never the same.</param>
internal sealed class TopicLinker(Func<Entity, Entity, NameMatch> match, Func<Entity, ImmutableArray<string>> blockingKeys)
{
    /// <summary>A key that more names than this share tells nothing; they are then compared with the nearest ones only.</summary>
    private const int LargestBlock = 200;

    /// <summary>The topics of all documents, in an order that the order of the documents does not change.</summary>
    public TopicMap Link(IReadOnlyList<DocumentClaims> documents)
    {
        var members = MembersOf(documents);
        var candidates = Candidates(members)
            .OrderByDescending(pair => pair.Match.Score)
            .ThenBy(pair => pair.First)
            .ThenBy(pair => pair.Second)
            .ToList();
        var groups = new Groups(members.Select(member => member.Entity));
        foreach (var (first, second, _) in candidates.Where(pair => pair.Match.Verdict == NameVerdict.Same))
        {
            groups.Join(first, second);
        }

        groups.JoinUndated();
        var unsure = candidates.Where(pair => pair.Match.Verdict == NameVerdict.Unsure).ToList();
        return new TopicBuilder(documents, members).Build(groups, unsure);
    }

    /// <summary>One member for each distinct set of names, year and edition; a hundred copies of a document make no more of them than one.</summary>
    private static List<Member> MembersOf(IReadOnlyList<DocumentClaims> documents)
    {
        var bySignature = new Dictionary<string, (Entity Entity, bool IsNamed, ImmutableArray<(int, int)>.Builder Of)>(StringComparer.Ordinal);
        for (var document = 0; document < documents.Count; document++)
        {
            var years = EventYears.Of(documents[document]);
            var named = documents[document].Claims.Where(claim => claim.Property == "name").Select(claim => claim.Subject).ToHashSet();
            foreach (var entity in documents[document].Entities)
            {
                var dated = entity with { Year = entity.Year ?? years.GetValueOrDefault(entity.Id) };
                var signature = named.Contains(entity.Id) ? SignatureOf(dated) : $"{documents[document].Document.Name}|{entity.Id}";
                if (!bySignature.TryGetValue(signature, out var member))
                {
                    bySignature[signature] = member = (dated, named.Contains(entity.Id), ImmutableArray.CreateBuilder<(int, int)>());
                }

                member.Of.Add((document, entity.Id));
            }
        }

        return
        [
            .. bySignature
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new Member(pair.Value.Entity, pair.Value.IsNamed, pair.Value.Of.ToImmutable())),
        ];
    }

    private static string SignatureOf(Entity entity) =>
        string.Join('|', entity.Names.Order(StringComparer.Ordinal).Prepend($"{entity.Kind}|{entity.Year}|{entity.Edition}|{entity.IsPlural}"));

    private IEnumerable<(int First, int Second, NameMatch Match)> Candidates(List<Member> members)
    {
        var blocks = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            if (!members[i].IsNamed)
            {
                continue;
            }

            foreach (var key in blockingKeys(members[i].Entity))
            {
                if (!blocks.TryGetValue(key, out var block))
                {
                    blocks[key] = block = [];
                }

                block.Add(i);
            }
        }

        var compared = new HashSet<(int, int)>();
        foreach (var block in blocks.Values)
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < Math.Min(block.Count, i + LargestBlock); j++)
                {
                    if (
                        compared.Add((block[i], block[j]))
                        && Compare(members[block[i]].Entity, members[block[j]].Entity) is { Verdict: not NameVerdict.Different } found
                    )
                    {
                        yield return (block[i], block[j], found);
                    }
                }
            }
        }
    }

    /// <summary>Several of a kind ("cooperation centers") are not one of them.</summary>
    private NameMatch? Compare(Entity first, Entity second) => first.IsPlural != second.IsPlural ? null : match(first, second);
}
