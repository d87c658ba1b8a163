namespace Reconciler.Reporting;

/// <summary>Collects the lines of a text report, each wrapped to the width.</summary>
/// <param name="width">Columns of a line.</param>
internal sealed class TextLayout(int width)
{
    private readonly List<StyledLine> lines = [];

    /// <summary>Columns of a line.</summary>
    public int Width { get; } = width;

    /// <summary>What was added so far.</summary>
    public IReadOnlyList<StyledLine> Lines => lines;

    /// <summary>Adds a paragraph; lines after its first are set in by <paramref name="hanging"/> more.</summary>
    public void Add(int indent, int hanging, params IEnumerable<StyledText> parts) => lines.AddRange(LineWrapper.Wrap(parts, Width, indent, hanging));

    /// <summary>Adds a paragraph of one style.</summary>
    public void Add(int indent, string text, TextStyle style = TextStyle.Plain) => Add(indent, 0, new StyledText(text, style));

    /// <summary>Adds an empty line, unless there is one already.</summary>
    public void Blank()
    {
        if (lines.Count > 0 && lines[^1].Parts.Length > 0)
        {
            lines.Add(new StyledLine([]));
        }
    }
}
