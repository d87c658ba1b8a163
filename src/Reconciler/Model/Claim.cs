using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>Topic – property – value, as one place of one document states it.</summary>
public sealed record Claim
{
    /// <summary>Made from document, span, property and value: the same input gives the same id. <c>C-</c> and 12 hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary><see cref="Document.Name"/> of its document.</summary>
    public required string Document { get; init; }

    /// <summary>What it is about: <see cref="Entity.Id"/> within its document.</summary>
    public required int Subject { get; init; }

    /// <summary>What is claimed: <c>date</c>, <c>place</c>, <c>companies</c>, <c>amount</c>, …; open-ended.</summary>
    public required string Property { get; init; }

    /// <summary>The normalised value.</summary>
    public required Value Value { get; init; }

    /// <summary>What a date or count is of (see <see cref="Roles"/>); null where the property says it all.</summary>
    public string? Role { get; init; }

    /// <summary>How it is put forward.</summary>
    public Modality Modality { get; init; }

    /// <summary>Who says it, where that is somebody other than the document itself.</summary>
    public string? Attribution { get; init; }

    /// <summary>The characters that carry the value.</summary>
    public required Span Span { get; init; }

    /// <summary>Those characters.</summary>
    public required string Quote { get; init; }

    /// <summary>Index of the sentence; -1 for metadata.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of the section.</summary>
    public required int Section { get; init; }

    /// <summary>What kind of passage it stands in.</summary>
    public PassageKind Context { get; init; }

    /// <summary>Id of the frame that made it.</summary>
    public required string Frame { get; init; }

    /// <summary>How subject and value were resolved, in words.</summary>
    public ImmutableArray<string> Steps { get; init; } = [];
}
