using Reconciler.Model;

namespace Reconciler.Findings.Comparison;

/// <summary>All that one rule found in one property: the classes of values it sets against each other, with the claims that count.</summary>
/// <param name="reason">Why the first pair lies as it does.</param>
internal sealed class RuleMatch(string reason)
{
    private readonly Dictionary<ValueClass, HashSet<Claim>> claims = new(ReferenceEqualityComparer.Instance);

    /// <summary>Why the first pair lies as it does.</summary>
    public string Reason { get; } = reason;

    /// <summary>Whether there is something to set against each other.</summary>
    public bool HasTwoSides => claims.Values.Count(side => side.Count > 0) > 1;

    /// <summary>The claims by class of value.</summary>
    public IEnumerable<IReadOnlyList<Claim>> Classes => claims.Values.Select(side => side.ToList());

    /// <summary>All claims.</summary>
    public IReadOnlyList<Claim> Claims => [.. claims.Values.SelectMany(side => side)];

    /// <summary>Who is credited with the values, where every value is credited to somebody and no two to the same; else empty.</summary>
    public IReadOnlyList<string> Speakers
    {
        get
        {
            var sides = claims.Values.Where(side => side.Count > 0).ToList();
            var speakers = sides.Select(side => side.Select(claim => claim.Attribution).ToHashSet(StringComparer.Ordinal)).ToList();
            var all = speakers.SelectMany(side => side).ToHashSet(StringComparer.Ordinal);
            return all.Any(string.IsNullOrEmpty) || all.Count != speakers.Sum(side => side.Count)
                ? []
                : [.. all.OfType<string>().Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Takes a pair in.</summary>
    public void Add(ClassPair pair, RuleScope scope)
    {
        AddSide(pair.First, scope == RuleScope.Within ? pair.First.Claims : pair.First.Against(pair.Second));
        AddSide(pair.Second, scope == RuleScope.Within ? pair.Second.Claims : pair.Second.Against(pair.First));
    }

    private void AddSide(ValueClass value, IEnumerable<Claim> side)
    {
        if (!claims.TryGetValue(value, out var known))
        {
            claims.Add(value, known = new HashSet<Claim>(ReferenceEqualityComparer.Instance));
        }

        known.UnionWith(side);
    }
}
