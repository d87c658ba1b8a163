using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>A recognised expression with its normalised value.</summary>
/// <param name="Span">Its characters, hedges and units included (<c>more than 40 countries</c>).</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">Its value.</param>
/// <param name="Steps">How the value was resolved, each step a sentence that an editor understands; empty where it is plain.</param>
public sealed record Mention(Span Span, int Sentence, MentionKind Kind, Value Value, ImmutableArray<string> Steps)
{
    /// <summary>What a date is of where its form alone tells (<see cref="Roles.Validity"/> for the years in a plan's name); else null.</summary>
    public string? Role { get; init; }

    /// <summary>For a name, the <see cref="Entity.Id"/> it stands for in this document; else null.</summary>
    public int? Entity { get; init; }
}
