using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Reconciler.Model;

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

    /// <summary>Where the content of TEXT stands in the source.</summary>
    public required Span Content { get; init; }

    /// <summary>Whether a tag can be put around these characters: no other element begins or ends among them, and no reference is cut.</summary>
    public bool CanEnclose(Span span)
    {
        for (var i = FirstPieceFrom(span.Start); i < Pieces.Length && Pieces[i].Text.Start < span.End; i++)
        {
            var piece = Pieces[i];
            var isCut = (piece.Text.Start < span.Start && span.Start < piece.Text.End) || (piece.Text.Start < span.End && span.End < piece.Text.End);
            if ((piece.Kind == PieceKind.Markup && piece.Text.Start > span.Start) || (piece.Kind == PieceKind.Reference && isCut))
            {
                return false;
            }
        }

        return true;
    }

    // The first piece that ends behind a place of the text, by bisection: the pieces are in order.
    private int FirstPieceFrom(int start)
    {
        var (low, high) = (0, Pieces.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Pieces[middle].Text.End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
