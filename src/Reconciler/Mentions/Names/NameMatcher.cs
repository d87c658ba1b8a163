using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Mentions.Names;

/// <summary>Says whether two entities of any two documents are one, by their names alone. Safe for several threads.</summary>
internal sealed class NameMatcher
{
    private const int NamesCompared = 8;
    private readonly NameNormaliser names;
    private readonly PersonNormaliser persons;
    private readonly NameBlocking blocking;

    /// <summary>A matcher with the lists of <c>rules/names</c>.</summary>
    public NameMatcher(RuleFolder rules)
    {
        names = new NameNormaliser(new Lexicon(rules), new WordLists(rules));
        persons = new PersonNormaliser(new PersonLexicon(rules));
        blocking = new NameBlocking(names, persons);
    }

    /// <summary>Keys such that two entities need comparing only where they share one.</summary>
    public ImmutableArray<string> BlockingKeys(Entity entity) => blocking.KeysOf(entity);

    /// <summary>Whether two entities are one; the order does not matter.</summary>
    public NameMatch Match(Entity first, Entity second)
    {
        if (Veto(first, second) is { } veto)
        {
            return new NameMatch(NameVerdict.Different, 0, [veto]);
        }

        var asPersons = first.Kind == NameKind.Person || second.Kind == NameKind.Person;
        NameMatch? best = null;
        NameMatch? bestOfOneScript = null;
        foreach (var name in first.Names.Take(NamesCompared))
        {
            foreach (var other in second.Names.Take(NamesCompared))
            {
                var match = asPersons
                    ? PersonMatching.Match(persons.Normalise(name), persons.Normalise(other))
                    : MatchNames(name, other, first, second);
                best = Better(best, match);
                if (NameFolding.HasIdeograph(name) == NameFolding.HasIdeograph(other) && IsFull(name) && IsFull(other))
                {
                    bestOfOneScript = Better(bestOfOneScript, match);
                }
            }
        }

        // Two full names in one script say more than a name against its translation, unless that is the same outright.
        return best is { Verdict: NameVerdict.Same }
            ? best
            : bestOfOneScript ?? best ?? new NameMatch(NameVerdict.Different, 0, ["a name is missing"]);
    }

    private static string? Veto(Entity first, Entity second)
    {
        var kinds = first.Kind != second.Kind && first.Kind != NameKind.Other && second.Kind != NameKind.Other;
        return kinds ? $"different kinds: {first.Kind} and {second.Kind}"
            : first.Year is { } year && second.Year is { } otherYear && year != otherYear ? $"different years: {year} and {otherYear}"
            : first.Edition is { } edition && second.Edition is { } otherEdition && edition != otherEdition
                ? $"different editions: {edition} and {otherEdition}"
            : null;
    }

    private NameMatch MatchNames(string name, string other, Entity first, Entity second)
    {
        var match = BodyMatching.Match(names.Normalise(name), names.Normalise(other));
        return match.Verdict == NameVerdict.Same && first.IsPlural != second.IsPlural
            ? new NameMatch(NameVerdict.Unsure, Math.Min(match.Score, 0.75), ["one is of several of a kind"])
            : match;
    }

    private static NameMatch Better(NameMatch? best, NameMatch match) =>
        best is null || match.Verdict > best.Verdict || (match.Verdict == best.Verdict && match.Score > best.Score) ? match : best;

    /// <summary>Whether a name says more than an acronym or a single word does.</summary>
    private static bool IsFull(string name) => NameFolding.HasIdeograph(name) ? name.Length > 3 : name.Contains(' ', StringComparison.Ordinal);
}
