using System.Globalization;
using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Documents;

public class PageDateTests
{
    private const string Article = "\n\nThe ministers of both countries opened the new bridge on Monday after four years of work.";

    [Theory]
    [InlineData("date 2025-02-25", "2025-02-25")]
    [InlineData("Date: 2025-02-25", "2025-02-25")]
    [InlineData("February 25, 2025", "2025-02-25")]
    [InlineData("Feb. 25, 2025", "2025-02-25")]
    [InlineData("Feb 25 2025", "2025-02-25")]
    [InlineData("25 February 2025", "2025-02-25")]
    [InlineData("25th of February, 2025", "2025-02-25")]
    [InlineData("Tuesday, February 25, 2025", "2025-02-25")]
    [InlineData("Xinhua) 08:07, February 12, 2025", "2025-02-12")]
    [InlineData("(Xinhua) 08:07, February 12, 2025", "2025-02-12")]
    [InlineData("2025-02-12 08:07", "2025-02-12")]
    [InlineData("2025-02-12T08:07:30+08:00", "2025-02-12")]
    [InlineData("2025/02/12 08:07:30", "2025-02-12")]
    [InlineData("2025.02.12", "2025-02-12")]
    [InlineData("2025年2月25日 08:07", "2025-02-25")]
    [InlineData("2025年02月25日08:07 来源：新华社", "2025-02-25")]
    [InlineData("二〇二五年二月二十五日", "2025-02-25")]
    [InlineData("２０２５年２月２５日", "2025-02-25")]
    [InlineData("发布时间：2025-02-25 08:07 来源：新华网 作者：张三", "2025-02-25")]
    [InlineData("時間：2025年2月25日 星期二", "2025-02-25")]
    [InlineData("Published: 12 March 2024", "2024-03-12")]
    [InlineData("Published 12 March 2024, 14:05 GMT", "2024-03-12")]
    [InlineData("Last updated: March 12, 2024 at 2:05 p.m. EST", "2024-03-12")]
    [InlineData("Posted on March 12, 2024 by Jane Doe", "2024-03-12")]
    [InlineData("Updated 21:30, 09-Mar-2024", "2024-03-09")]
    [InlineData("By Jane Doe | March 12, 2024", "2024-03-12")]
    [InlineData("Source: Xinhua | 2024-03-12 20:01:15 | Editor: huaxia", "2024-03-12")]
    [InlineData("The Daily Herald, March 12, 2024", "2024-03-12")]
    [InlineData("人民日报 2024年03月12日", "2024-03-12")]
    public void A_line_of_the_page_gives_the_day_of_publication(string line, string expected)
    {
        var document = Reading.Read(line + Article);

        Assert.Equal(expected, document.Published?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(PassageKind.Metadata, document.Passages[0].Kind);
        Assert.Null(document.Title);
    }

    // A date in a headline or a sentence is the article's, an ambiguous or impossible one nobody's.
    [Theory]
    [InlineData("Shanghai forum opens July 26, 2025")]
    [InlineData("Victory Day 2025")]
    [InlineData("03/04/2025")]
    [InlineData("February 30, 2025")]
    [InlineData("2025-13-01")]
    [InlineData("12345-01-01")]
    [InlineData("The forum opened on May 25, 2025.")]
    [InlineData("会议将于2025年5月25日召开")]
    [InlineData("99999999999999999999")]
    public void Other_lines_give_none(string line) => Assert.Null(Reading.Read(line + Article).Published);

    [Fact]
    public void All_of_them_are_kept_in_reading_order()
    {
        var document = Reading.Read("date 2025-02-25 Bridge opens\n\nFebruary 24, 2025\n" + Article + "\n\nUpdated: Feb. 26, 2025");

        Assert.Equal(
            [
                (new LocalDate(2025, 2, 25), "date 2025-02-25"),
                (new LocalDate(2025, 2, 24), "February 24, 2025"),
                (new LocalDate(2025, 2, 26), "Feb. 26, 2025"),
            ],
            document.PageDates.Select(date => (date.Date, date.Span.Of(document.Text)))
        );
        Assert.Equal("Bridge opens", document.Title?.Text);
    }

    [Fact]
    public void A_date_between_paragraphs_heads_what_follows()
    {
        var document = Reading.Read(
            "How the bridge came to be" + Article + "\n\nMarch 3, 2021\n\nThe first stone was laid in heavy rain, in the presence of both ministers."
        );

        Assert.Empty(document.PageDates);
        Assert.Equal("March 3, 2021", document.Sections[^1].Heading?.Text);
    }

    [Theory]
    [InlineData("来源：新华社", "新华社")]
    [InlineData("Source: Lao News Agency", "Lao News Agency")]
    [InlineData("2025年02月25日08:07 来源：中国新闻网", "中国新闻网")]
    [InlineData("Xinhua) 08:07, February 12, 2025", "Xinhua")]
    [InlineData("The Daily Herald, March 12, 2024", "The Daily Herald")]
    public void The_publisher_is_named(string line, string expected) => Assert.Equal(expected, Reading.Read(line + Article).Publisher?.Text);

    [Fact]
    public void A_day_given_from_elsewhere_counts_only_where_the_text_has_none()
    {
        var given = new LocalDate(2025, 1, 1);

        Assert.Equal(given, Reading.Reader.Read("a", "Rain is expected.", given).Published);
        Assert.Equal(new LocalDate(2025, 2, 25), Reading.Reader.Read("a", "February 25, 2025" + Article, given).Published);
    }
}
