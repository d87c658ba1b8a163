using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Reconciler.TimeMl;

/// <summary>A TimeML document: its source, the plain text of TEXT, and how one comes from the other.</summary>
internal sealed record TimeMlDocument
{
    private const int LengthOfDay = 10;

    /// <summary>The source, whole.</summary>
    public required string Source { get; init; }

    /// <summary>The characters of TEXT without any tags, line breaks untouched.</summary>
    public required string Text { get; init; }

    /// <summary>The content of TEXT in the source, without a gap.</summary>
    public required ImmutableArray<TextPiece> Pieces { get; init; }

    /// <summary>The annotations of TEXT as they were read.</summary>
    public required ImmutableArray<Timex3> Timexes { get; init; }

    /// <summary>The value of the document's creation time as printed; null without one.</summary>
    public string? CreationTime { get; init; }

    /// <summary>The identifiers of annotations outside TEXT.</summary>
    public ImmutableHashSet<string> OtherIds { get; init; } = [];

    /// <summary>The day of <see cref="CreationTime"/>; null where it names none.</summary>
    public LocalDate? CreationDay =>
        CreationTime is { Length: >= LengthOfDay } time && LocalDatePattern.Iso.Parse(time[..LengthOfDay]) is { Success: true } day
            ? day.Value
            : null;
}
