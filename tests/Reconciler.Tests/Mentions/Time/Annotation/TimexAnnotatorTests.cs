using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Mentions.Time.Annotation;

public sealed class TimexAnnotatorTests
{
    private static readonly LocalDate Report = new(2024, 5, 16);

    [Theory]
    [InlineData("The ferry was delayed by more than two hours.", "more than two hours = DURATION PT2H MORE_THAN")]
    [InlineData("Rents have doubled over the past five years.", "the past five years = DURATION P5Y")]
    [InlineData("It signed a 10-year lease.", "10-year = DURATION P10Y")]
    [InlineData("The strike lasted two and a half years.", "two and a half years = DURATION P2Y6M")]
    [InlineData("Talks dragged on for several months.", "several months = DURATION PXM")]
    [InlineData("The pilot, 37 years old, was unhurt.", "")]
    public void Durations_are_annotated(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The museum opens every Monday.", "every Monday = SET XXXX-WXX-1 EVERY")]
    [InlineData("Fees are paid each month.", "each month = SET P1M EACH")]
    [InlineData("The river is tested daily.", "daily = SET P1D 1X")]
    public void Recurring_times_are_sets(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The mayor resigned last night.", "last night = TIME 2024-05-15TNI")]
    [InlineData("They met Tuesday morning.", "Tuesday morning = TIME 2024-05-14TMO")]
    [InlineData("The vote was held at 5 p.m. EST Wednesday.", "5 p.m. EST Wednesday = TIME 2024-05-15T17:00")]
    [InlineData("It closed at noon Monday.", "noon Monday = TIME 2024-05-13T12:00")]
    public void Times_of_day_take_the_day_beside_them(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Sales rose in the third quarter of 2023.", "the third quarter of 2023 = DATE 2023-Q3")]
    [InlineData("Third-quarter sales fell.", "Third-quarter = DATE 2023-Q3")]
    [InlineData("The bridge opened last summer.", "last summer = DATE 2023-SU")]
    [InlineData("He left in the 1990s.", "the 1990s = DATE 199")]
    [InlineData("It reopened over the weekend.", "the weekend = DATE 2024-W19-WE")]
    [InlineData("It will end by the end of 2026.", "the end of 2026 = DATE 2026 END")]
    [InlineData("He was elected earlier this year.", "earlier this year = DATE 2024 START")]
    [InlineData("The plant closed three weeks ago.", "three weeks ago = DATE 2024-W17")]
    [InlineData("It meets on the first Friday of July 2025.", "the first Friday of July 2025 = DATE 2025-07-04")]
    [InlineData("It was held on the last Monday in April.", "the last Monday in April = DATE 2024-04-29")]
    [InlineData("They met on Wednesday the 22nd.", "Wednesday the 22nd = DATE 2024-05-22")]
    [InlineData("They arrived on Thanksgiving Day 2023.", "Thanksgiving Day 2023 = DATE 2023-11-23")]
    public void Periods_of_the_calendar_have_their_own_signs(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The office is now empty.", "now = DATE PRESENT_REF")]
    [InlineData("The firm recently moved.", "recently = DATE PAST_REF")]
    [InlineData("Nobody knows the future.", "the future = DATE FUTURE_REF")]
    public void Time_as_such_is_a_reference(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Profit for the first quarter rose from a year earlier.", "the first quarter = DATE 2024-Q1; a year earlier = DATE 2023-Q1")]
    [InlineData(
        "In the second quarter of 2023 its loss shrank from a year earlier. Costs in the quarter rose.",
        "the second quarter of 2023 = DATE 2023-Q2; a year earlier = DATE 2022-Q2; the quarter = DATE 2023-Q2"
    )]
    public void In_accounts_the_year_before_is_the_same_quarter(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The year ended March 31 was good.", "The year = DURATION P1Y; March 31 = DATE 2024-03-31")]
    [InlineData("It was to stay shut until Friday.", "Friday = DATE 2024-05-17")]
    public void Words_beside_a_date_tell_its_side(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("会议于2024年5月11日至5月13日举行。", "2024年5月11日至5月13日 = DATE 2024-05-11/2024-05-13")]
    [InlineData("他今天下午3点半抵达。", "今天下午3点半 = TIME 2024-05-16T15:30")]
    [InlineData("展览昨晚8时35分关闭。", "昨晚8时35分 = TIME 2024-05-15T20:35")]
    [InlineData("今天下午1点到3点停水。", "今天下午1点到3点 = TIME 2024-05-16T13/2024-05-16T15")]
    [InlineData("工程历时两年半。", "两年半 = DURATION P2Y6M")]
    [InlineData("每周三开会。", "每周三 = SET XXXX-WXX-3 EVERY")]
    [InlineData("去年春节期间客流增长。", "去年春节 = DATE 2023-01-22")]
    [InlineData("上周五股市下跌。", "上周五 = DATE 2024-05-10")]
    [InlineData("二〇二三年三季度增长放缓。", "二〇二三年三季度 = DATE 2023-Q3")]
    [InlineData("农历八月十五是中秋。", "农历八月十五 = DATE 2024-09-17; 中秋 = DATE 2024-09-17")]
    public void Chinese_is_annotated_too(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("It cost $1998 and weighed 2010 tonnes.")]
    [InlineData("Call 555-2019 or read section 3.4.")]
    [InlineData("More than a quarter of the homes may stand empty.")]
    [InlineData("The protesters march on.")]
    public void What_is_no_time_is_left_alone(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void Without_a_day_of_the_report_only_what_stands_for_itself_is_annotated() =>
        Assert.Equal(
            "May 3, 2023 = DATE 2023-05-03; two days = DURATION P2D",
            Describe("It began on May 3, 2023, lasted two days and ended last week.", null)
        );

    [Fact]
    public void Durations_beside_the_report_carry_their_days()
    {
        var mention = Assert.Single(TimeRules.Recogniser.Annotate(Texts.Parse("It rained over the past two weeks.", Report)));
        Assert.Equal(new DateInterval(new LocalDate(2024, 5, 2), Report), mention.Days);
    }

    private static string Read(string text) => Describe(text, Report);

    private static string Describe(string text, LocalDate? report) =>
        string.Join(
            "; ",
            TimeRules.Recogniser.Annotate(Texts.Parse(text, report)).Select(mention => $"{mention.Span.Of(text)} = {Describe(mention)}")
        );

    private static string Describe(TimexMention mention) =>
        string.Join(
            ' ',
            new[] { mention.Type.ToString().ToUpperInvariant(), mention.Value, mention.Mod, mention.Quant, mention.Freq }.Where(part =>
                part is not null
            )
        );
}
