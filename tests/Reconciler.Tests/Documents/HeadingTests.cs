using Reconciler.Model;

namespace Reconciler.Tests.Documents;

public class HeadingTests
{
    private const string One = "The ministers of both countries opened the new bridge on Monday after four years of work.";
    private const string Two = "A storm tore the roof off the old market in the night, and nobody was hurt, the fire brigade said.";
    private const string Three = "The central bank left its main rate where it was for the sixth time, as most analysts had expected.";
    private const string ChineseOne = "两国部长星期一出席了新桥的开通仪式，这座桥历时四年建成，总投资超过三亿元。";
    private const string ChineseTwo = "当天夜里，大风掀翻了老市场的屋顶，消防部门表示，没有人员受伤。";

    private static string[] HeadingsOf(Document document) => [.. document.Sections.Select(section => section.Heading?.Text ?? "")];

    [Fact]
    public void A_headline_and_its_body_are_one_article()
    {
        var document = Reading.Read($"Bridge opens after four years\n\n{One}\n\n{Two}");

        Assert.Equal("Bridge opens after four years", document.Title?.Text);
        Assert.Equal([""], HeadingsOf(document));
    }

    [Fact]
    public void Short_lines_each_over_one_paragraph_are_the_items_of_a_digest()
    {
        var document = Reading.Read($"Bridge Opens\n\n{One}\n\nStorm Hits Market\n\n{Two}\n\nBank Holds Rate\n\n{Three}");

        Assert.Null(document.Title);
        Assert.Equal(["Bridge Opens", "Storm Hits Market", "Bank Holds Rate"], HeadingsOf(document));
    }

    [Fact]
    public void Navigation_above_the_first_item_is_a_part_of_its_own()
    {
        var document = Reading.Read($"Skip to main content\n\nBridge Opens\n\n{One}\n\nStorm Hits Market\n\n{Two}\n\nBank Holds Rate\n\n{Three}");

        Assert.Equal(["", "Bridge Opens", "Storm Hits Market", "Bank Holds Rate"], HeadingsOf(document));
    }

    [Fact]
    public void A_headline_above_a_longer_lead_is_the_title_of_an_article_in_parts()
    {
        var document = Reading.Read($"Bridge opens after four years\n\n{One}\n\n{Three}\n\nA night of storms\n\n{Two}");

        Assert.Equal("Bridge opens after four years", document.Title?.Text);
        Assert.Equal(["", "A night of storms"], HeadingsOf(document));
    }

    [Fact]
    public void Chinese_headings_divide_an_article()
    {
        var document = Reading.Read($"{ChineseOne}\n四年建成跨江大桥\n{ChineseTwo}\n一、资金来源\n{ChineseOne[..^1]}，工期四年。");

        Assert.Null(document.Title);
        Assert.Equal(["", "四年建成跨江大桥", "一、资金来源"], HeadingsOf(document));
    }

    [Fact]
    public void Markdown_headings_need_no_marks_in_their_text()
    {
        var document = Reading.Read($"# Bridge opens\n\n{One}\n\n## A night of storms ##\n\n{Two}");

        Assert.Equal("Bridge opens", document.Title?.Text);
        Assert.Equal(["", "A night of storms"], HeadingsOf(document));
        Assert.Contains(
            document.Sentences,
            sentence =>
                sentence.Kind == PassageKind.Heading && string.Equals(sentence.Span.Of(document.Text), "A night of storms", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Markdown_headings_of_one_level_are_items()
    {
        var document = Reading.Read($"# Bridge opens\n\n{One}\n\n# A night of storms\n\n{Two}");

        Assert.Null(document.Title);
        Assert.Equal(["Bridge opens", "A night of storms"], HeadingsOf(document));
    }

    [Fact]
    public void A_second_line_under_the_headline_is_text()
    {
        var document = Reading.Read($"Bridge opens after four years\n\nFerry to close next month\n\n{One}\n\n{Two}");

        Assert.Equal("Bridge opens after four years", document.Title?.Text);
        Assert.Equal([""], HeadingsOf(document));
        Assert.Equal(PassageKind.Body, document.Passages[1].Kind);
    }

    [Fact]
    public void A_menu_above_the_headline_is_boilerplate()
    {
        var document = Reading.Read($"World\nBusiness\nSport\nBridge opens after four years of work\n\n{One}\n\n{Two}");

        Assert.Equal("Bridge opens after four years of work", document.Title?.Text);
        Assert.Equal(["World", "Business", "Sport"], Reading.Quotes(document, PassageKind.Boilerplate));
    }

    [Theory]
    [InlineData("“We have waited long enough”")]
    [InlineData("- new lanes in both directions")]
    [InlineData("* New lanes")]
    [InlineData("1. New lanes")]
    [InlineData("• New lanes")]
    [InlineData("HANOI, May 3 (VNA) --")]
    [InlineData("Ministers cut the ribbon in Vientiane (Xinhua/Gao Ming)")]
    [InlineData("By Jane Doe")]
    [InlineData("and so it went")]
    [InlineData("It rained.")]
    [InlineData("They listed three aims:")]
    [InlineData("| lanes | 4 |")]
    [InlineData("“众行远，则致远”")]
    [InlineData("大会今天开幕。")]
    [InlineData("主要内容如下：")]
    public void Other_short_lines_are_no_headings(string line)
    {
        var document = Reading.Read($"Bridge opens after four years\n\n{Two}\n\n{line}\n\n{One}");

        Assert.Equal([""], HeadingsOf(document));
    }

    [Fact]
    public void Short_lines_in_a_row_are_a_list()
    {
        var document = Reading.Read($"{Two}\n\nBrunei\n\nCambodia\n\nIndonesia\n\n{One}");

        Assert.Equal([""], HeadingsOf(document));
    }

    [Fact]
    public void A_headline_may_begin_with_a_country_in_capitals() =>
        Assert.Equal("INDONESIA: Quake toll rises to 98", Reading.Read($"INDONESIA: Quake toll rises to 98\n\n{One}\n\n{Two}").Title?.Text);

    [Fact]
    public void Numbered_lines_each_over_its_own_text_are_headings()
    {
        var document = Reading.Read($"News in Brief\n\n1. Bridge opens\n{One}\n\n2. Storm hits market\n{Two}\n\n3. Bank holds rate\n{Three}");

        Assert.Equal("News in Brief", document.Title?.Text);
        Assert.Equal(["", "Bridge opens", "Storm hits market", "Bank holds rate"], HeadingsOf(document));
    }

    [Fact]
    public void A_line_with_nothing_after_it_is_text() => Assert.Equal(PassageKind.Body, Reading.Read($"{One}\n\nThe end").Passages[^1].Kind);

    [Fact]
    public void A_headline_behind_a_leading_date_is_the_title() =>
        Assert.Equal(
            "Bridge opens after four years: minister",
            Reading.Read($"date 2025-02-25 Bridge opens after four years: minister\n\n{One}").Title?.Text
        );

    [Fact]
    public void Running_text_behind_a_leading_date_is_body()
    {
        Assert.Null(Reading.Read($"date 2025-02-25 {One}\n\n{Two}").Title);
        Assert.Null(Reading.Read($"date 2025-02-25 HANOI: {One}\n\n{Two}").Title);
    }
}
