using System.Xml.Linq;
using CsCheck;
using NodaTime;
using Reconciler.Model;
using Reconciler.TimeMl;

namespace Reconciler.Tests.TimeMl;

public sealed class TimeMlWriterTests
{
    [Fact]
    public void A_text_becomes_a_document_with_its_creation_day()
    {
        var xml = TimeMlWriter.Write("a&b.txt", "Open daily, closed May 1.", new LocalDate(2024, 3, 4), [Date(19, 24), Daily]);

        Assert.Equal(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TimeML>
            <DOCID>a&amp;b.txt</DOCID>
            <DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-04" functionInDocument="CREATION_TIME">2024-03-04</TIMEX3></DCT>
            <TEXT>Open <TIMEX3 tid="t1" type="SET" value="P1D" quant="EVERY" freq="1X">daily</TIMEX3>, closed <TIMEX3 tid="t2" type="DATE" value="2024-05-01">May 1</TIMEX3>.</TEXT>
            </TimeML>

            """.ReplaceLineEndings("\n"),
            xml
        );
    }

    [Fact]
    public void Without_a_creation_day_there_is_no_DCT() =>
        Assert.DoesNotContain("DCT", TimeMlWriter.Write("a.txt", "May 1", null, []), StringComparison.Ordinal);

    [Theory]
    [InlineData("<a> & \"b\" ]]> 'c'")]
    [InlineData("one\r\ntwo\rthree\n\n")]
    [InlineData("  \t 二月 😀\u00A0")]
    [InlineData("")]
    public void TEXT_gives_back_every_character(string text) =>
        Assert.Equal(text, TextOf(TimeMlWriter.Write("a.txt", text, null, text.Length > 4 ? [Date(1, 3)] : [])));

    [Fact]
    public void Characters_that_XML_cannot_hold_become_replacement_characters() =>
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFD", TextOf(TimeMlWriter.Write("a.txt", "a\u0001b\uD83Dc\uFFFE", null, [])));

    [Fact]
    public void Of_expressions_that_overlap_the_first_is_tagged() =>
        Assert.Contains(
            "<TEXT>01<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2024-05-01\">23</TIMEX3>45</TEXT>",
            TimeMlWriter.Write("a.txt", "012345", null, [Date(3, 5), Date(2, 4), Date(4, 4)]),
            StringComparison.Ordinal
        );

    [Fact]
    public void Everything_outside_TEXT_is_kept_and_annotations_inside_are_replaced()
    {
        var document = TimeMlReader.Read(
            "<TimeML>\r\n<DCT><TIMEX3 tid=\"t1\" functionInDocument=\"CREATION_TIME\" value=\"2024-03-04\"/></DCT>\r\n"
                + "<TITLE a='1'>T &amp; U</TITLE><TEXT>AT&amp;T <EVENT eid='e1'>fell</EVENT>\r\n<TIMEX3 tid=\"t9\">Friday</TIMEX3> or May 1</TEXT>\r\n<TLINK lid='l1'/></TimeML>"
        );

        Assert.Equal(
            "<TimeML>\r\n<DCT><TIMEX3 tid=\"t1\" functionInDocument=\"CREATION_TIME\" value=\"2024-03-04\"/></DCT>\r\n"
                + "<TITLE a='1'>T &amp; U</TITLE><TEXT>AT&amp;T fell\r\nFriday or <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2024-05-01\">May 1</TIMEX3></TEXT>\r\n<TLINK lid='l1'/></TimeML>",
            TimeMlWriter.Write(document, [DateOn(document, "May 1")])
        );
    }

    [Theory]
    [InlineData("<s>May 1</s> it", "<s>[May 1]</s> it")]
    [InlineData("<s>on May</s> 1 it", "<s>on May</s> 1 it")]
    [InlineData("May&#32;1 it", "[May&#32;1] it")]
    [InlineData("<![CDATA[on <May> 1]]>", "<![CDATA[on <May> 1]]>")]
    [InlineData("<![CDATA[on & May 1]]>", "on &amp; [May 1]")]
    [InlineData("<![CDATA[May 1]]>", "[<![CDATA[May 1]]>]")]
    [InlineData("<EVENT>May</EVENT> 1", "[May 1]")]
    [InlineData("on<!-- x -->May 1", "on<!-- x -->[May 1]")]
    public void Tags_stand_where_XML_allows_them(string content, string expected)
    {
        var document = TimeMlReader.Read($"<TimeML><TEXT>{content}</TEXT></TimeML>");

        var xml = TimeMlWriter.Write(document, document.Text.Contains("May 1", StringComparison.Ordinal) ? [DateOn(document, "May 1")] : []);

        Assert.Equal(
            $"<TimeML><TEXT>{expected}</TEXT></TimeML>",
            xml.Replace("<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2024-05-01\">", "[", StringComparison.Ordinal)
                .Replace("</TIMEX3>", "]", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_is_written_reads_back_with_the_same_annotations() =>
        Gen.Select(Gen.String[Gen.Char["ab <>&\r\n1二"], 0, 40], Gen.Select(Gen.Int[0, 40], Gen.Int[1, 6]).Array[0, 5])
            .Sample(
                (text, places) =>
                {
                    var timexes = places
                        .OrderBy(place => place.Item1)
                        .Select(place => Date(place.Item1, place.Item1 + place.Item2))
                        .Where(timex => timex.Span.End <= text.Length)
                        .ToList();
                    var once = TimeMlReader.Read(TimeMlWriter.Write("a.txt", text, null, timexes));
                    var twice = TimeMlReader.Read(TimeMlWriter.Write(once, once.Timexes));

                    Assert.Equal(text, once.Text);
                    Assert.Equal(once.Source, twice.Source);
                    Assert.All(once.Timexes, timex => Assert.Contains(timex, timexes));
                    Assert.Equal(timexes.Count > 0, once.Timexes.Length > 0);
                }
            );

    private static Timex3 Daily { get; } = new(new Span(5, 10), "SET", "P1D") { Quant = "EVERY", Freq = "1X" };

    private static Timex3 Date(int start, int end) => new(new Span(start, end), "DATE", "2024-05-01");

    private static Timex3 DateOn(TimeMlDocument document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        return Date(start, start + words.Length);
    }

    private static string TextOf(string xml) => XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!.Element("TEXT")!.Value;
}
