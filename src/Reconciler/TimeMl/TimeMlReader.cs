using System.Collections.Immutable;
using System.Xml;
using Reconciler.Model;

namespace Reconciler.TimeMl;

/// <summary>Reads TimeML. Of a document type nothing is read: it may name files and define entities without end.</summary>
internal static class TimeMlReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>The document in <paramref name="source"/>.</summary>
    /// <exception cref="TimeMlException">It is not well-formed XML, or has no TEXT.</exception>
    public static TimeMlDocument Read(string source)
    {
        try
        {
            return ReadDocument(source);
        }
        catch (XmlException wrong)
        {
            throw new TimeMlException($"this is not well-formed XML: {wrong.Message.ReplaceLineEndings(" ")}", wrong);
        }
    }

    private static TimeMlDocument ReadDocument(string source)
    {
        using var characters = new StringReader(source);
        using var reader = XmlReader.Create(characters, Settings);
        var position = new SourcePosition(source, (IXmlLineInfo)reader);
        string? creationTime = null;
        Span? content = null;
        // The first TEXT; 0 outside of it.
        var depth = 0;
        var ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (IsElement(reader, "TEXT") && content is null)
            {
                var tag = Tag.At(source, position.Index - 1);
                content = new Span(tag.End, tag.End);
                depth = tag.IsEmpty ? 0 : reader.Depth;
            }
            else if (depth > 0 && reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth)
            {
                content = content!.Value with { End = position.Index - 2 };
                depth = 0;
            }
            else if (IsElement(reader, "TIMEX3") && depth == 0)
            {
                ids.Add(reader.GetAttribute("tid") ?? "");
                creationTime ??= reader.GetAttribute("functionInDocument") is "CREATION_TIME" ? reader.GetAttribute("value") : null;
            }
        }

        if (content is not { } span)
        {
            throw new TimeMlException("this is not TimeML: it has no TEXT element");
        }

        var (pieces, text, timexes) = new TextScanner(source, span).Scan();
        return new TimeMlDocument
        {
            Source = source,
            Text = text,
            Content = span,
            Pieces = pieces,
            Timexes = timexes,
            CreationTime = creationTime,
            OtherIds = ids.ToImmutable(),
        };
    }

    private static bool IsElement(XmlReader reader, string name) =>
        reader.NodeType == XmlNodeType.Element && string.Equals(reader.Name, name, StringComparison.Ordinal);
}
