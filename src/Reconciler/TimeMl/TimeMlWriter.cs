using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.TimeMl;

/// <summary>Writes TimeML: a text with TIMEX3 tags around its temporal expressions and otherwise as it was.</summary>
internal static class TimeMlWriter
{
    /// <summary>
    /// The document with these annotations in TEXT instead of those it had; everything else is kept as it stands in the source.
    /// An annotation that would enclose only a part of another element is left out.
    /// </summary>
    public static string Write(TimeMlDocument document, IEnumerable<Timex3> timexes)
    {
        var source = document.Source;
        var xml = new StringBuilder(source.Length * 2);
        var content = document.Content;
        xml.Append(source, 0, content.Start);
        var tags = new TimexTags(timexes.Where(timex => document.CanEnclose(timex.Span)), document.OtherIds);
        foreach (var piece in document.Pieces)
        {
            switch (piece.Kind)
            {
                case PieceKind.Annotation:
                    break;
                case PieceKind.Characters:
                    tags.Enclose(xml, piece.Text, span => xml.Append(source, piece.Source.Start + span.Start - piece.Text.Start, span.Length));
                    break;
                case PieceKind.Cdata when tags.IsBoundaryInside(piece.Text):
                    // No tag can stand in a CDATA section.
                    tags.Enclose(xml, piece.Text, span => XmlText.Append(xml, document.Text.AsSpan(span.Start, span.Length)));
                    break;
                case PieceKind.Markup:
                    xml.Append(source, piece.Source.Start, piece.Source.Length);
                    break;
                default:
                    tags.Enclose(xml, piece.Text, _ => xml.Append(source, piece.Source.Start, piece.Source.Length));
                    break;
            }
        }

        return xml.Append(source, content.End, source.Length - content.End).ToString();
    }

    /// <summary>A document for a plain text, of which TEXT holds every character.</summary>
    public static string Write(string name, string text, LocalDate? created, IEnumerable<Timex3> timexes)
    {
        var xml = new StringBuilder(text.Length * 2);
        xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>");
        XmlText.Append(xml, name);
        xml.Append("</DOCID>\n");
        if (created is { } day)
        {
            var date = LocalDatePattern.Iso.Format(day);
            xml.Append(
                CultureInfo.InvariantCulture,
                $"<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{date}\" functionInDocument=\"CREATION_TIME\">{date}</TIMEX3></DCT>\n"
            );
        }

        xml.Append("<TEXT>");
        new TimexTags(timexes, ["t0"]).Enclose(xml, new Span(0, text.Length), span => XmlText.Append(xml, text.AsSpan(span.Start, span.Length)));
        return xml.Append("</TEXT>\n</TimeML>\n").ToString();
    }
}
