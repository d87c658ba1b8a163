using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>
/// One person, body, event, place, document or product as one document names it: every name that the document itself
/// shows to be the same (introduced in brackets, an acronym, a surname of somebody named before).
/// </summary>
/// <param name="Id">Position in <see cref="MentionedDocument.Entities"/>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The fullest name as printed, in the language of most of the document.</param>
/// <param name="Names">Every name as printed, each once, the fullest first.</param>
public sealed record Entity(int Id, NameKind Kind, string Name, ImmutableArray<string> Names)
{
    /// <summary>The year in its name ("2025 World AI Conference"); else null.</summary>
    public int? Year { get; init; }

    /// <summary>The edition in its name ("8th World AI Conference"); else null.</summary>
    public int? Edition { get; init; }

    /// <summary>Whether the name stands in the plural, for several of a kind ("cooperation centers").</summary>
    public bool IsPlural { get; init; }

    /// <summary>For a person, the first title as printed beside the name ("Premier", "deputy minister"); else empty.</summary>
    public string Title { get; init; } = "";
}
