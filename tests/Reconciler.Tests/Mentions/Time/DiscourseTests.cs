using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Mentions.Time;

public class DiscourseTests
{
    private static readonly LocalDate Filed = new(2025, 2, 24);

    [Theory]
    [InlineData("The 2019 Harbour Forum drew 300 guests. It ran from May 3 to 5.", "2019; 2019-05-03/2019-05-05")]
    [InlineData("It sank on May 3, 2021. A hearing was held on June 9.", "2021-05-03; 2021-06-09")]
    [InlineData("It ran on May 3. The 2019 Harbour Forum drew 300 guests.", "2019-05-03; 2019")]
    [InlineData("In November 2023 it opened. In August it closed.", "2023-11; 2023-08")]
    [InlineData("In February 2023 it opened. In November it had been sold.", "2023-02; 2023-11")]
    [InlineData("In February 2023 it opened after the mayor's November order.", "2023-02; 2022-11")]
    public void A_year_of_the_same_paragraph_holds_for_dates_without_one(string text, string expected) => Assert.Equal(expected, Values(text, Filed));

    [Theory]
    [InlineData("It sank on May 3, 2021.\nA hearing was held on June 9.", "2021-05-03; 2021-06-09")]
    [InlineData("The law was passed in 2018.\nA hearing was held on February 9.", "2018; 2025-02-09")]
    [InlineData("A hearing was held on February 9.\nThe law was passed in 2018.", "2025-02-09; 2018")]
    [InlineData("The law was passed on May 1, 2026.\nA hearing was held on June 9.", "2026-05-01; 2024-06-09")]
    [InlineData("It sank on May 3, 2021.\nA hearing will be held on June 9.", "2021-05-03; 2025-06-09")]
    public void Other_paragraphs_set_the_year_by_a_full_date_that_the_tense_allows(string text, string expected) =>
        Assert.Equal(expected, Values(text, Filed));

    [Theory]
    [InlineData("The law was passed in 2018.\nA hearing was held on June 9.", "2018; 2018-06-09")]
    [InlineData("A hearing was held on June 9.\nThe law was passed in 2018.", "2018-06-09; 2018")]
    [InlineData("A hearing was held in June.\nThe law was passed in 2018.", "2018-06; 2018")]
    [InlineData("It sank on May 3, 2021. It was raised on Friday.", "2021-05-03; 2021-04-30")]
    [InlineData("2021年5月3日船沉了。今天打捞。", "2021-05-03; 2021-05-03")]
    [InlineData("A hearing was held on June 9, two days later, on Sunday and last year.", "")]
    [InlineData("It opened the same day, recently.", "")]
    public void Without_a_day_of_the_report_the_text_alone_decides(string text, string expected) => Assert.Equal(expected, Values(text, filed: null));

    [Theory]
    [InlineData("A plan (2020-2030) exists. It was adopted on June 9.", "2020/2030; 2024-06-09")]
    [InlineData("The Coast Action Plan (2020-2030) was adopted on June 9.", "2020/2030; 2024-06-09")]
    public void Years_that_a_plan_is_for_date_nothing_else(string text, string expected) => Assert.Equal(expected, Values(text, Filed));

    [Fact]
    public void The_day_of_filing_comes_before_the_day_of_publication() =>
        Assert.Equal("Sunday = 2025-02-23", TimeRules.Read("They met on Sunday.", filed: Filed, published: new LocalDate(2025, 3, 4)));

    [Fact]
    public void The_day_of_publication_serves_where_no_filing_is_given() =>
        Assert.Equal("Sunday = 2025-03-02", TimeRules.Read("They met on Sunday.", published: new LocalDate(2025, 3, 4)));

    [Fact]
    public void Dates_of_another_section_say_nothing()
    {
        const string Text = "It sank on May 3, 2021.\nIt was raised two days later.";
        var parsed = Texts.Parse(Text);
        var document = parsed.Document with
        {
            Sections = [new Section(0, null, new Span(0, 23)), new Section(1, null, new Span(24, Text.Length))],
            Sentences = [parsed.Document.Sentences[0], parsed.Document.Sentences[1] with { Section = 1 }],
        };
        var sections = new ParsedDocument(document, [parsed.Sentences[0], parsed.Sentences[1] with { Sentence = document.Sentences[1] }]);

        Assert.Single(TimeRules.Recogniser.Recognise(sections));
    }

    [Fact]
    public void Metadata_makes_no_mention()
    {
        var parsed = Texts.Parse("February 25, 2025");
        var metadata = parsed.Document.Sentences[0] with { Kind = PassageKind.Metadata };

        Assert.Empty(TimeRules.Recogniser.Recognise(parsed with { Sentences = [parsed.Sentences[0] with { Sentence = metadata }] }));
    }

    private static string Values(string text, LocalDate? filed) =>
        string.Join("; ", TimeRules.Recogniser.Recognise(Texts.Parse(text, filed: filed)).Select(mention => mention.Value.Text));
}
