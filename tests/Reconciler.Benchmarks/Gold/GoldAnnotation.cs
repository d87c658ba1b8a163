using System.Collections.Immutable;
using System.Text.Json;

namespace Reconciler.Benchmarks.Gold;

/// <summary>What a fact-checker marked in a set of documents.</summary>
/// <param name="Claims">The claims.</param>
/// <param name="Relations">How claims relate.</param>
internal sealed record GoldAnnotation(ImmutableArray<GoldClaim> Claims, ImmutableArray<GoldRelation> Relations)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Reads one JSON object a line.</summary>
    /// <exception cref="JsonException">A line is not what it should be.</exception>
    public static GoldAnnotation Read(IEnumerable<string> claims, IEnumerable<string> relations) =>
        new(ReadLines<GoldClaim>(claims), ReadLines<GoldRelation>(relations));

    private static ImmutableArray<T> ReadLines<T>(IEnumerable<string> lines) =>
        [
            .. lines
                .Where(line => !string.IsNullOrWhiteSpace(line))
                .Select(line => JsonSerializer.Deserialize<T>(line, Options) ?? throw new JsonException("a line holds null")),
        ];
}
