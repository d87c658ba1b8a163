using NodaTime;
using Reconciler.TimeMl;

namespace Reconciler.Tests.TimeMl;

public sealed class TimeMlReaderTests
{
    private const string Report = """
        <?xml version="1.0" ?>
        <TimeML>
        <DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-04" functionInDocument="CREATION_TIME">March 4</TIMEX3></DCT>
        <TEXT>Smith &amp; Sons <EVENT eid="e1" class="OCCURRENCE">closed</EVENT> <TIMEX3 tid="t1" type="DATE" value="2024-03-01" mod="APPROX">last <SIGNAL sid="s1">Friday</SIGNAL></TIMEX3>.</TEXT>
        <TLINK lid="l1" relatedToTime="t1"/>
        </TimeML>
        """;

    [Fact]
    public void The_text_is_what_stands_between_the_tags()
    {
        var document = TimeMlReader.Read(Report);

        Assert.Equal("Smith & Sons closed last Friday.", document.Text);
        Assert.Equal(document.Text, string.Concat(document.Pieces.Select(piece => piece.Text.Of(document.Text))));
    }

    [Fact]
    public void Annotations_are_read_with_their_characters()
    {
        var document = TimeMlReader.Read(Report);

        var timex = Assert.Single(document.Timexes);
        Assert.Equal(("last Friday", "DATE", "2024-03-01", "APPROX"), (timex.Span.Of(document.Text), timex.Type, timex.Value, timex.Mod));
    }

    [Theory]
    [InlineData("2024-03-04", 2024, 3, 4)]
    [InlineData("1990-08-15T13:37", 1990, 8, 15)]
    public void The_creation_day_is_that_of_the_creation_time(string value, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), TimeMlReader.Read(Report.Replace("2024-03-04", value, StringComparison.Ordinal)).CreationDay);

    [Theory]
    [InlineData("2024-03")]
    [InlineData("")]
    [InlineData("PRESENT_REF")]
    [InlineData("2024-13-45")]
    public void A_creation_time_that_names_no_day_gives_none(string value) =>
        Assert.Null(TimeMlReader.Read(Report.Replace("2024-03-04", value, StringComparison.Ordinal)).CreationDay);

    [Theory]
    [InlineData("a&lt;b&#62;&#x1F600;&quot;", "a<b>😀\"")]
    [InlineData("<![CDATA[<b>&amp;]]>c", "<b>&amp;c")]
    [InlineData("a<!-- <TIMEX3> & -->b<?pi > ?>c", "abc")]
    [InlineData("one\r\ntwo", "one\r\ntwo")]
    [InlineData("<s n='>'>a</s>", "a")]
    [InlineData("<x><TEXT>a</TEXT></x>b", "ab")]
    public void Whatever_XML_can_hold_is_read(string content, string expected) =>
        Assert.Equal(expected, TimeMlReader.Read($"<TimeML>\r\n<TEXT>{content}</TEXT></TimeML>").Text);

    [Fact]
    public void An_empty_TEXT_is_an_empty_text() => Assert.Equal("", TimeMlReader.Read("<TimeML><TEXT /></TimeML>").Text);

    [Theory]
    [InlineData("<TimeML><TEXT>a</TimeML>", "not well-formed")]
    [InlineData("no XML", "not well-formed")]
    [InlineData("<TimeML/>", "no TEXT")]
    [InlineData("<TimeML><TEXT>a & b</TEXT></TimeML>", "not well-formed")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><TimeML><TEXT>&x;</TEXT></TimeML>", "undeclared entity")]
    [InlineData("<!DOCTYPE a [<!ENTITY x 'aa'><!ENTITY y '&x;&x;'>]><TimeML><TEXT>&y;</TEXT></TimeML>", "undeclared entity")]
    public void What_is_no_TimeML_is_refused_with_the_reason(string source, string reason) =>
        Assert.Contains(reason, Assert.Throws<TimeMlException>(() => TimeMlReader.Read(source)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_type_is_passed_over() =>
        Assert.Equal("a", TimeMlReader.Read("<!DOCTYPE TimeML SYSTEM 'TimeML.dtd'><TimeML><TEXT>a</TEXT></TimeML>").Text);
}
