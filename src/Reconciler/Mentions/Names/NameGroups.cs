using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Names of one document in groups of one thing each (a union-find over their positions).</summary>
internal sealed class NameGroups(List<FoundName> names, NameNormaliser normaliser, PersonNormaliser persons)
{
    private const int ShortestAcronym = 3;
    private readonly int[] parents = [.. Enumerable.Range(0, names.Count)];

    /// <summary>The group of a name: the position of its first member.</summary>
    public int Find(int at)
    {
        while (parents[at] != at)
        {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }

        return at;
    }

    /// <summary>Makes the groups of two names one.</summary>
    public void Join(int first, int second)
    {
        var (one, other) = (Find(first), Find(second));
        parents[Math.Max(one, other)] = Math.Min(one, other);
    }

    /// <summary>Joins names of the same compared form; of a series of which the document names several years or editions, each by itself.</summary>
    public void JoinSameForms()
    {
        var byForm = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var form = Form(names[i]);
            if (!byForm.TryGetValue(form, out var members))
            {
                members = [];
                byForm.Add(form, members);
            }

            members.Add(i);
        }

        foreach (var members in byForm.Values)
        {
            JoinSeries(members);
        }
    }

    /// <summary>Joins an acronym with the one name whose words begin with its letters.</summary>
    public void JoinAcronyms()
    {
        var byInitials = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (
                names[i].Kind != NameKind.Person
                && normaliser.Normalise(names[i].Printed) is { IsAcronym: false, Initials: { Length: >= ShortestAcronym } initials }
            )
            {
                if (!byInitials.TryGetValue(initials, out var members))
                {
                    members = [];
                    byInitials.Add(initials, members);
                }

                members.Add(i);
            }
        }

        for (var i = 0; i < names.Count; i++)
        {
            var normal = normaliser.Normalise(names[i].Printed);
            if (
                normal is { IsAcronym: true, Known: null }
                && byInitials.TryGetValue(normal.Text, out var full)
                && full.Select(Find).Distinct().Count() == 1
            )
            {
                Join(i, full[0]);
            }
        }
    }

    /// <summary>Joins a family or given name alone with the one person of the document who bears it.</summary>
    public void JoinPartialPersons()
    {
        var bearers = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Kind == NameKind.Person && persons.Normalise(names[i].Printed) is { Parts.Length: > 1 } full)
            {
                foreach (var part in full.Parts)
                {
                    if (!bearers.TryGetValue(part, out var groups))
                    {
                        groups = [];
                        bearers.Add(part, groups);
                    }

                    groups.Add(Find(i));
                }
            }
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (
                names[i].Kind is NameKind.Person or NameKind.Other
                && persons.Normalise(names[i].Printed) is { Parts: [var part] }
                && bearers.TryGetValue(part, out var groups)
                && groups.Select(Find).Distinct().Take(2).Count() == 1
            )
            {
                Join(i, groups.First());
            }
        }
    }

    private void JoinSeries(List<int> members)
    {
        var normal = members.Select(i => normaliser.Normalise(names[i].Printed)).ToList();
        var years = normal.Where(name => name.Year is not null).Select(name => name.Year).Distinct().Count();
        var editions = normal.Where(name => name.Edition is not null).Select(name => name.Edition).Distinct().Count();
        var first = new Dictionary<(int?, int?), int>();
        for (var i = 0; i < members.Count; i++)
        {
            var edition = (years > 1 ? normal[i].Year : null, editions > 1 ? normal[i].Edition : null);
            if (!first.TryAdd(edition, members[i]))
            {
                Join(members[i], first[edition]);
            }
        }
    }

    private string Form(FoundName name)
    {
        if (name.Kind == NameKind.Person)
        {
            return "person:" + persons.Normalise(name.Printed).Joined;
        }

        var normal = normaliser.Normalise(name.Printed);
        return normal.Known is { } known ? "known:" + known
            : normal.Heads.Length > 0
                ? $"{string.Join('/', normal.Heads)}:{string.Join('+', normal.Parties)}:{string.Join('+', normal.Content)}:{string.Join('+', normal.Numbers)}:{normal.IsPlural}"
            : "text:" + normal.Text;
    }
}
