using Reconciler.Model;

namespace Reconciler.Findings.Comparison;

/// <summary>The claims that a topic goes by its names.</summary>
internal static class NameClaims
{
    /// <summary>For each name the claim that stands where it is printed, else one of the same document with that name.</summary>
    public static IReadOnlyList<Claim> Of(Topic topic, IEnumerable<TopicName> names)
    {
        var byDocument = topic
            .Claims.Where(claim => string.Equals(claim.Property, "name", StringComparison.Ordinal))
            .ToLookup(claim => claim.Document, StringComparer.Ordinal);
        return
        [
            .. names
                .Select(name =>
                    byDocument[name.Document].FirstOrDefault(claim => claim.Span.Overlaps(name.Span))
                    ?? byDocument[name.Document]
                        .FirstOrDefault(claim => string.Equals(Folding.Key(claim.Quote), Folding.Key(name.Name), StringComparison.Ordinal))
                )
                .OfType<Claim>()
                .DistinctBy(claim => claim.Id, StringComparer.Ordinal),
        ];
    }
}
