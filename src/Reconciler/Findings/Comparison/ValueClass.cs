using System.Collections.Immutable;
using Reconciler.Findings.Values;
using Reconciler.Model;

namespace Reconciler.Findings.Comparison;

/// <summary>The claims of one property that give the same value with the same standing.</summary>
internal sealed class ValueClass
{
    private ValueClass(string key, Standing standing, ImmutableArray<Claim> claims)
    {
        Key = key;
        Standing = standing;
        Claims = claims;
        Speakers = claims.All(claim => !string.IsNullOrEmpty(claim.Attribution))
            ? claims.Select(claim => claim.Attribution!).ToImmutableHashSet(StringComparer.Ordinal)
            : [];
        Documents = [.. claims.Select(claim => claim.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Equal for equal values.</summary>
    public string Key { get; }

    /// <summary>The standing that the claims share.</summary>
    public Standing Standing { get; }

    /// <summary>The value.</summary>
    public Value Value => Claims[0].Value;

    /// <summary>The claims by document and span; at least one.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>Their documents by name.</summary>
    public ImmutableArray<string> Documents { get; }

    /// <summary>Who is credited with the value; empty where the document itself gives it, if only in one place.</summary>
    public ImmutableHashSet<string> Speakers { get; }

    /// <summary>The classes of the claims, the best supported first: what is held before what is planned, then by documents and claims.</summary>
    public static ImmutableArray<ValueClass> Of(IEnumerable<Claim> claims) =>
        [
            .. claims
                .GroupBy(claim => (Key: ValueComparer.Key(claim.Value), Standing: claim.Modality.Standing()))
                .Select(group => new ValueClass(group.Key.Key, group.Key.Standing, [.. group]))
                .OrderBy(value => value.Standing)
                .ThenByDescending(value => value.Documents.Length)
                .ThenByDescending(value => value.Claims.Length)
                .ThenBy(value => value.Key, StringComparer.Ordinal),
        ];

    /// <summary>The claims of documents other than those that are the only ones behind <paramref name="other"/>.</summary>
    public IEnumerable<Claim> Against(ValueClass other) =>
        other.Documents.Length > 1 ? Claims : Claims.Where(claim => !string.Equals(claim.Document, other.Documents[0], StringComparison.Ordinal));
}
