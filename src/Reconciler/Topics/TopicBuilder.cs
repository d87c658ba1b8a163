using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Topics;

/// <summary>Makes topics of groups of members: their names, their claims, a key and a label.</summary>
internal sealed class TopicBuilder(IReadOnlyList<DocumentClaims> documents, List<Member> members)
{
    /// <summary>The topics by key, and the pairs of them that a person must look at.</summary>
    public TopicMap Build(Groups groups, List<(int First, int Second, NameMatch Match)> unsure)
    {
        var claims = documents.Select(document => document.Claims.ToLookup(claim => claim.Subject)).ToList();
        var topics = new Dictionary<int, Topic>();
        foreach (var group in Enumerable.Range(0, members.Count).GroupBy(groups.Find))
        {
            if (BuildTopic([.. group.Select(i => members[i])], claims) is { } topic)
            {
                topics[group.Key] = topic;
            }
        }

        return new TopicMap([.. topics.Values.OrderBy(topic => topic.Key, StringComparer.Ordinal)], ResemblancesOf(groups, unsure, topics));
    }

    private Topic? BuildTopic(List<Member> group, List<ILookup<int, Claim>> claims)
    {
        var entities = group
            .SelectMany(member => member.Of.Select(of => (of.Document, of.Entity)))
            .OrderBy(of => documents[of.Document].Document.Name, StringComparer.Ordinal)
            .ThenBy(of => of.Entity)
            .ToList();
        var about = entities
            .SelectMany(of => claims[of.Document][of.Entity])
            .OrderBy(claim => claim.Document, StringComparer.Ordinal)
            .ThenBy(claim => claim.Span)
            .ToImmutableArray();
        if (about.IsEmpty)
        {
            return null;
        }

        var names = about
            .Where(claim => claim.Property == "name")
            .DistinctBy(claim => (claim.Document, claim.Value.Text))
            .Select(claim => new TopicName(claim.Value.Text, claim.Document, claim.Span))
            .ToImmutableArray();
        var best = group
            .OrderByDescending(member => member.Of.Length)
            .ThenByDescending(member => member.Entity.Name.Length)
            .ThenBy(member => member.Entity.Name, StringComparer.Ordinal)
            .First()
            .Entity;
        var key = ContentId.Of(
            "T",
            [best.Kind.ToString(), best.Name, $"{best.Year}", $"{best.Edition}", .. group[0].IsNamed ? Array.Empty<string>() : [about[0].Document]]
        );
        return new Topic(key, best.Name, best.Kind, names, about);
    }

    /// <summary>
    /// One resemblance for each pair of topics: the likest names. A shorter form of a longer name is no other name, and a
    /// document that names both tells them apart itself.
    /// </summary>
    private ImmutableArray<Resemblance> ResemblancesOf(
        Groups groups,
        List<(int First, int Second, NameMatch Match)> unsure,
        Dictionary<int, Topic> topics
    )
    {
        var found = ImmutableArray.CreateBuilder<Resemblance>();
        var seen = new HashSet<(string, string)>();
        foreach (var (first, second, match) in unsure)
        {
            var (name, other) = (members[first].Entity.Name, members[second].Entity.Name);
            if (
                groups.Find(first) != groups.Find(second)
                && !match.IsShorterForm
                && !IsShorterForm(name, other)
                && !members[first].Documents.Overlaps(members[second].Documents)
                && topics.TryGetValue(groups.Find(first), out var a)
                && topics.TryGetValue(groups.Find(second), out var b)
                && PrintedIn(a, name) is { } nameInA
                && PrintedIn(b, other) is { } nameInB
            )
            {
                var pair =
                    string.CompareOrdinal(a.Key, b.Key) <= 0
                        ? new Resemblance(a.Key, b.Key, nameInA, nameInB, match)
                        : new Resemblance(b.Key, a.Key, nameInB, nameInA, match);
                if (seen.Add((pair.First, pair.Second)))
                {
                    found.Add(pair);
                }
            }
        }

        return [.. found.OrderBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal)];
    }

    private static TopicName? PrintedIn(Topic topic, string name) =>
        topic.Names.FirstOrDefault(printed => printed.Name == name) ?? topic.Names.FirstOrDefault();

    private static bool IsShorterForm(string name, string other)
    {
        var (words, others) = (WordsOf(name), WordsOf(other));
        return words.IsSubsetOf(others) || others.IsSubsetOf(words) || IsAcronym(words) || IsAcronym(others);
    }

    private static bool IsAcronym(HashSet<string> words) => words.Count == 1 && words.First().All(char.IsUpper);

    private static HashSet<string> WordsOf(string name) =>
        name.Split([' ', '-', '–', '—', '(', ')', '.', ','], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
