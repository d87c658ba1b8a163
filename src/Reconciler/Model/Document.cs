using System.Collections.Immutable;
using NodaTime;

namespace Reconciler.Model;

/// <summary>
/// One source text with its metadata and its structure: passages in reading order, the sections they belong to, and the
/// sentences of those passages that can make claims. Identified by <see cref="Sha256"/>; <see cref="Name"/> is what people see.
/// </summary>
public sealed record Document
{
    /// <summary>What people call it: the path below the folder it was read from, with forward slashes.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The text as decoded, newlines untouched; every span counts its UTF-16 code units.</summary>
    public required string Text { get; init; }

    /// <summary>The language most of the article is in: BCP 47, <c>en</c> or <c>zh</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The headline, where one was found.</summary>
    public Excerpt? Title { get; init; }

    /// <summary>Who published it, where the text says so.</summary>
    public Excerpt? Publisher { get; init; }

    /// <summary>The day of publication as the page gives it, else <see cref="GivenPublished"/>; no time zone.</summary>
    public LocalDate? Published => PageDates.IsDefaultOrEmpty ? GivenPublished : PageDates[0].Date;

    /// <summary>The day of publication that came with the text from elsewhere; counts only where the page gives none.</summary>
    public LocalDate? GivenPublished { get; init; }

    /// <summary>Every date that the page itself carries about its publication, in reading order.</summary>
    public ImmutableArray<PageDate> PageDates { get; init; } = [];

    /// <summary>Place and filing date in front of the first sentence, where there is one.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>Headed parts, in reading order; an undivided article has one without a heading.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>Paragraphs and lines, in reading order; they tile all that is printed.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Sentences of all passages but boilerplate, in reading order, each inside its passage.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];
}
