using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Reconciler.Reporting;

/// <summary>
/// Breaks styled text into lines of a width in columns: at spaces, and beside Chinese characters, but never so that
/// closing punctuation opens a line or opening punctuation ends one. What has no such place is broken where it must be.
/// </summary>
internal static class LineWrapper
{
    /// <summary>Every line begins with <paramref name="indent"/> spaces, those after the first with <paramref name="hanging"/> more.</summary>
    public static IEnumerable<StyledLine> Wrap(IEnumerable<StyledText> parts, int width, int indent = 0, int hanging = 0)
    {
        var cells = parts.SelectMany(part => part.Text.EnumerateRunes().Select(rune => new Cell(rune, part.Style))).ToList();
        var start = 0;
        var margin = indent;
        do
        {
            var (end, next) = FindEnd(cells, start, Math.Max(width - margin, 1));
            yield return Line(cells, start, end, margin);
            start = next;
            margin = indent + hanging;
        } while (start < cells.Count);
    }

    private static (int End, int Next) FindEnd(List<Cell> cells, int start, int room)
    {
        var columns = 0;
        var lastBreak = start;
        for (var i = start; i < cells.Count; i++)
        {
            if (i > start && CanBreak(cells[i - 1].Rune, cells[i].Rune))
            {
                lastBreak = i;
            }

            columns += ColumnWidth.Of(cells[i].Rune);
            if (columns > room && i > start && !IsSpace(cells[i].Rune))
            {
                var next = lastBreak > start ? lastBreak : i;
                return (next, next);
            }
        }

        return (cells.Count, cells.Count);
    }

    private static bool CanBreak(Rune before, Rune after)
    {
        if (IsSpace(after) || ColumnWidth.Of(after) == 0)
        {
            return false;
        }

        return IsSpace(before) || ((ColumnWidth.IsWide(before) || ColumnWidth.IsWide(after)) && !Opens(before) && !Closes(after));
    }

    private static StyledLine Line(List<Cell> cells, int start, int end, int margin)
    {
        while (end > start && IsSpace(cells[end - 1].Rune))
        {
            end--;
        }

        var parts = ImmutableArray.CreateBuilder<StyledText>();
        if (margin > 0 && end > start)
        {
            parts.Add(new StyledText(new string(' ', margin)));
        }

        for (var i = start; i < end; )
        {
            var style = cells[i].Style;
            var text = new StringBuilder();
            for (; i < end && cells[i].Style == style; i++)
            {
                text.Append(cells[i].Rune);
            }

            parts.Add(new StyledText(text.ToString(), style));
        }

        return new StyledLine(parts.ToImmutable());
    }

    private static bool IsSpace(Rune rune) => rune.Value == ' ';

    private static bool Opens(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool Closes(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.ClosePunctuation
                or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation;

    private readonly record struct Cell(Rune Rune, TextStyle Style);
}
