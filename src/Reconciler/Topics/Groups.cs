using Reconciler.Model;

namespace Reconciler.Topics;

/// <summary>
/// Disjoint sets with union by size and path halving (Tarjan 1975), of which each keeps to one year and one edition. What
/// has no year waits until the others are grouped: it belongs to the only dated group it matches, or to none of several.
/// </summary>
internal sealed class Groups
{
    private readonly int[] parent;
    private readonly int[] size;
    private readonly int?[] year;
    private readonly int?[] edition;
    private readonly List<(int Undated, int Dated)> waiting = [];

    public Groups(IEnumerable<Entity> entities)
    {
        var all = entities.ToList();
        parent = [.. Enumerable.Range(0, all.Count)];
        size = [.. Enumerable.Repeat(1, all.Count)];
        year = [.. all.Select(entity => entity.Year)];
        edition = [.. all.Select(entity => entity.Edition)];
    }

    /// <summary>The representative of a member's group.</summary>
    public int Find(int member)
    {
        while (parent[member] != member)
        {
            parent[member] = parent[parent[member]];
            member = parent[member];
        }

        return member;
    }

    /// <summary>Makes one group of two, unless their years or editions differ.</summary>
    public void Join(int first, int second)
    {
        var (a, b) = (Find(first), Find(second));
        if (a == b || Differ(year[a], year[b]) || Differ(edition[a], edition[b]))
        {
            return;
        }

        if (year[a] is null != year[b] is null)
        {
            waiting.Add(year[a] is null ? (first, second) : (second, first));
            return;
        }

        Unite(a, b);
    }

    /// <summary>Joins each group without a year to the one dated group that it matches.</summary>
    public void JoinUndated()
    {
        foreach (var undated in waiting.GroupBy(pair => Find(pair.Undated)).ToList())
        {
            var dated = undated.Select(pair => Find(pair.Dated)).Distinct().ToList();
            if (dated.Count == 1 && !Differ(edition[undated.Key], edition[dated[0]]))
            {
                Unite(undated.Key, dated[0]);
            }
        }
    }

    private void Unite(int a, int b)
    {
        var (large, small) = size[a] >= size[b] ? (a, b) : (b, a);
        parent[small] = large;
        size[large] += size[small];
        year[large] ??= year[small];
        edition[large] ??= edition[small];
    }

    private static bool Differ(int? first, int? second) => first is not null && second is not null && first != second;
}
