using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>Everything that one run found: what the store keeps and every presentation reads.</summary>
public sealed record Report
{
    /// <summary>The run.</summary>
    public required RunInfo Run { get; init; }

    /// <summary>The documents by name.</summary>
    public required ImmutableArray<Document> Documents { get; init; }

    /// <summary>The topics with their claims.</summary>
    public required ImmutableArray<Topic> Topics { get; init; }

    /// <summary>The findings by severity, topic, property, id.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Files that could not be read.</summary>
    public ImmutableArray<DocumentError> Errors { get; init; } = [];

    /// <summary>Files of other kinds that were passed over.</summary>
    public int Skipped { get; init; }

    /// <summary>All claims by document, then by span.</summary>
    public IEnumerable<(Claim Claim, Topic Topic)> Claims =>
        Topics
            .SelectMany(topic => topic.Claims.Select(claim => (Claim: claim, Topic: topic)))
            .OrderBy(pair => pair.Claim.Document, StringComparer.Ordinal)
            .ThenBy(pair => pair.Claim.Span)
            .ThenBy(pair => pair.Claim.Id, StringComparer.Ordinal);
}
