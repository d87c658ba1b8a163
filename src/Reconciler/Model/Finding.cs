using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>What comparing two or more claims, or checking one, came to.</summary>
public sealed record Finding
{
    /// <summary>Made from what it is about (rule, topic, property, documents), so that a review survives the next run. <c>F-</c> and 12 hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Id of the rule in <c>rules/</c>.</summary>
    public required string Rule { get; init; }

    /// <summary><see cref="Model.Topic.Label"/> of what it is about.</summary>
    public required string Topic { get; init; }

    /// <summary>The property compared.</summary>
    public required string Property { get; init; }

    /// <summary>Why, in words an editor can act on.</summary>
    public required string Explanation { get; init; }

    /// <summary>For <see cref="Verdict.Explained"/>, the reason that is more than a guess; else null.</summary>
    public string? Witness { get; init; }

    /// <summary>The claims by document, then by span.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>How many documents, and how many independent ones.</summary>
    public required SourceCount Sources { get; init; }

    /// <summary>Id of the open question that this hangs under ("conflict only if these are the same"); else null.</summary>
    public string? DependsOn { get; init; }
}
