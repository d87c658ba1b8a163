using System.Xml;

namespace Reconciler.TimeMl;

/// <summary>Where in the source a reader stands; it only moves on.</summary>
internal sealed class SourcePosition(string source, IXmlLineInfo reader)
{
    private int line = 1;
    private int lineStart;

    /// <summary>The index of what the reader says its position is: for a tag, that of the element's name.</summary>
    public int Index
    {
        get
        {
            while (line < reader.LineNumber)
            {
                var end = source.AsSpan(lineStart).IndexOfAny('\r', '\n') + lineStart;
                lineStart = end + (source.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
                line++;
            }

            return lineStart + reader.LinePosition - 1;
        }
    }
}
