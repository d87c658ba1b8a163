using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconciler.Model;

namespace Reconciler.TimeMl;

/// <summary>Takes the content of TEXT apart, which is known to be well-formed: the characters of the text and the tags between them.</summary>
internal sealed class TextScanner(string source, Span content)
{
    private static readonly string[] Annotations = ["EVENT", "SIGNAL", "TIMEX3"];

    private readonly StringBuilder text = new();
    private readonly ImmutableArray<TextPiece>.Builder pieces = ImmutableArray.CreateBuilder<TextPiece>();
    private readonly ImmutableArray<Timex3>.Builder timexes = ImmutableArray.CreateBuilder<Timex3>();
    private readonly Stack<(Dictionary<string, string> Attributes, int Start)> open = new();

    /// <summary>The pieces, the text that they give and the TIMEX3 annotations of it.</summary>
    public (ImmutableArray<TextPiece> Pieces, string Text, ImmutableArray<Timex3> Timexes) Scan()
    {
        for (var at = content.Start; at < content.End; )
        {
            at =
                source[at] == '&' ? AddReference(at)
                : source[at] == '<' ? AddMarkup(at)
                : AddCharacters(at);
        }

        return (pieces.ToImmutable(), text.ToString(), [.. timexes.OrderBy(timex => timex.Span)]);
    }

    private int AddCharacters(int at)
    {
        var length = source.AsSpan(at, content.End - at).IndexOfAny('&', '<');
        var end = length < 0 ? content.End : at + length;
        Add(PieceKind.Characters, at, end, source.AsSpan(at, end - at));
        return end;
    }

    private int AddReference(int at)
    {
        var end = source.IndexOf(';', at) + 1;
        var name = source[(at + 1)..(end - 1)];
        var character = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            ['#', 'x', .. var hexadecimal] => char.ConvertFromUtf32(
                int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            ),
            _ => char.ConvertFromUtf32(int.Parse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture)),
        };
        Add(PieceKind.Reference, at, end, character);
        return end;
    }

    private int AddMarkup(int at)
    {
        var rest = source.AsSpan(at);
        if (rest.StartsWith("<![CDATA["))
        {
            var end = EndOf("]]>", at);
            Add(PieceKind.Cdata, at, end, source.AsSpan((at + 9)..(end - 3)));
            return end;
        }

        if (rest.StartsWith("<!--") || rest.StartsWith("<?"))
        {
            var end = EndOf(rest.StartsWith("<?") ? "?>" : "-->", at);
            Add(PieceKind.Markup, at, end, []);
            return end;
        }

        var tag = Tag.At(source, at);
        if (string.Equals(tag.Name, "TIMEX3", StringComparison.Ordinal))
        {
            AddTimex(tag);
        }

        Add(Annotations.Contains(tag.Name, StringComparer.Ordinal) ? PieceKind.Annotation : PieceKind.Markup, at, tag.End, []);
        return tag.End;
    }

    private void AddTimex(Tag tag)
    {
        if (!tag.IsEnd)
        {
            open.Push((tag.Attributes, text.Length));
        }

        if (tag.IsEnd || tag.IsEmpty)
        {
            var (attributes, start) = open.Pop();
            timexes.Add(
                new Timex3(new Span(start, text.Length), attributes.GetValueOrDefault("type", ""), attributes.GetValueOrDefault("value", ""))
                {
                    Mod = attributes.GetValueOrDefault("mod"),
                    Quant = attributes.GetValueOrDefault("quant"),
                    Freq = attributes.GetValueOrDefault("freq"),
                }
            );
        }
    }

    private int EndOf(string mark, int at) => source.IndexOf(mark, at, StringComparison.Ordinal) + mark.Length;

    private void Add(PieceKind kind, int start, int end, ReadOnlySpan<char> characters)
    {
        pieces.Add(new TextPiece(kind, new Span(start, end), new Span(text.Length, text.Length + characters.Length)));
        text.Append(characters);
    }
}
