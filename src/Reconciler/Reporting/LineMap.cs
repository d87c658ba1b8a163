namespace Reconciler.Reporting;

/// <summary>Where the lines of a text begin, to give a place in it as an editor's program does: line and column, both from 1.</summary>
internal sealed class LineMap
{
    private readonly string text;
    private readonly List<int> starts = [0];

    public LineMap(string text)
    {
        this.text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }
    }

    /// <summary>Line, and column in characters (a surrogate pair is one).</summary>
    public (int Line, int Column) At(int position)
    {
        position = Math.Clamp(position, 0, text.Length);
        var line = LineOf(position);
        return (line + 1, text[starts[line]..position].EnumerateRunes().Count() + 1);
    }

    /// <summary>The whole lines from the one that holds <paramref name="start"/> to the one that holds <paramref name="end"/>.</summary>
    public (int Start, int End) Around(int start, int end)
    {
        var after = LineOf(end) + 1;
        return (starts[LineOf(start)], after < starts.Count ? starts[after] : text.Length);
    }

    private int LineOf(int position)
    {
        var found = starts.BinarySearch(position);
        return found >= 0 ? found : ~found - 1;
    }
}
