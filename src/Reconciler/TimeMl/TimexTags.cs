using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconciler.Model;

namespace Reconciler.TimeMl;

/// <summary>Puts TIMEX3 tags into a text that is written piece by piece. Of expressions that overlap the first is taken.</summary>
internal sealed class TimexTags
{
    private readonly List<Timex3> timexes = [];
    private readonly ImmutableHashSet<string> taken;
    private int next;
    private int number;
    private bool isOpen;

    /// <summary>Tags for <paramref name="timexes"/>; their identifiers differ from those <paramref name="taken"/>.</summary>
    public TimexTags(IEnumerable<Timex3> timexes, ImmutableHashSet<string> taken)
    {
        this.taken = taken;
        foreach (var timex in timexes.Where(timex => !timex.Span.IsEmpty).OrderBy(timex => timex.Span))
        {
            if (this.timexes.Count == 0 || this.timexes[^1].Span.End <= timex.Span.Start)
            {
                this.timexes.Add(timex);
            }
        }
    }

    /// <summary>Whether an expression begins or ends inside a piece, not at its ends.</summary>
    public bool IsBoundaryInside(Span piece)
    {
        for (var i = next; i < timexes.Count && timexes[i].Span.Start < piece.End; i++)
        {
            if (timexes[i].Span.Start > piece.Start || timexes[i].Span.End < piece.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes a piece of the text with the tags that stand in it; pieces come in order.</summary>
    public void Enclose(StringBuilder xml, Span piece, Action<Span> write)
    {
        var at = piece.Start;
        while (next < timexes.Count && timexes[next].Span.Start < piece.End)
        {
            var timex = timexes[next];
            if (!isOpen)
            {
                WriteUpTo(timex.Span.Start);
                Open(xml, timex);
            }

            WriteUpTo(Math.Min(timex.Span.End, piece.End));
            if (timex.Span.End > piece.End)
            {
                return;
            }

            xml.Append("</TIMEX3>");
            isOpen = false;
            next++;
        }

        WriteUpTo(piece.End);

        void WriteUpTo(int end)
        {
            if (end > at)
            {
                write(new Span(at, end));
                at = end;
            }
        }
    }

    private void Open(StringBuilder xml, Timex3 timex)
    {
        isOpen = true;
        xml.Append("<TIMEX3");
        Attribute(xml, "tid", FreeId());
        Attribute(xml, "type", timex.Type);
        Attribute(xml, "value", timex.Value);
        Attribute(xml, "mod", timex.Mod);
        Attribute(xml, "quant", timex.Quant);
        Attribute(xml, "freq", timex.Freq);
        xml.Append('>');
    }

    private string FreeId()
    {
        string id;
        do
        {
            number++;
            id = string.Create(CultureInfo.InvariantCulture, $"t{number}");
        } while (taken.Contains(id));

        return id;
    }

    private static void Attribute(StringBuilder xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.Append(' ').Append(name).Append("=\"");
            XmlText.Append(xml, value);
            xml.Append('"');
        }
    }
}
