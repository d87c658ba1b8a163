namespace Reconciler.Reporting;

/// <summary>The words of a document that carry a claim, in the sentence they stand in; made visible and safe to print.</summary>
/// <param name="Line">Line in the document, from 1; 0 where the document is not at hand.</param>
/// <param name="Column">Column in characters, from 1; 0 where the document is not at hand.</param>
/// <param name="Before">The sentence up to the quote.</param>
/// <param name="Quote">The words themselves.</param>
/// <param name="After">The sentence after the quote.</param>
internal sealed record Evidence(int Line, int Column, string Before, string Quote, string After)
{
    private const string Ellipsis = "…";

    /// <summary>The same in about <paramref name="columns"/> columns. The quote is never shortened; what is left out shows as an ellipsis.</summary>
    public Evidence Shortened(int columns)
    {
        var before = ColumnWidth.Of(Before);
        var after = ColumnWidth.Of(After);
        var room = Math.Max(columns - ColumnWidth.Of(Quote), 0);
        if (before + after <= room)
        {
            return this;
        }

        var half = room / 2;
        var roomAfter = Math.Min(after, Math.Max(half, room - before));
        return this with { Before = LastColumns(Before, room - roomAfter), After = FirstColumns(After, roomAfter) };
    }

    /// <summary>The sentence with the quote marked.</summary>
    public IEnumerable<StyledText> Parts => [new(Before), new($"«{Quote}»", TextStyle.Quote), new(After)];

    private static string FirstColumns(string text, int columns)
    {
        if (ColumnWidth.Of(text) <= columns)
        {
            return text;
        }

        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns -= ColumnWidth.Of(rune);
            if (columns < 1)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        // Rather at a space, where one is near.
        var space = text.LastIndexOf(' ', end);
        return (space > end - 20 && space >= 0 ? text[..(space + 1)] : text[..end]) + Ellipsis;
    }

    private static string LastColumns(string text, int columns)
    {
        var over = ColumnWidth.Of(text) - columns;
        if (over <= 0)
        {
            return text;
        }

        var start = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (over < 0)
            {
                break;
            }

            over -= ColumnWidth.Of(rune);
            start += rune.Utf16SequenceLength;
        }

        var space = text.IndexOf(' ', start);
        return Ellipsis + (space >= 0 && space < start + 20 ? text[space..] : text[start..]);
    }
}
