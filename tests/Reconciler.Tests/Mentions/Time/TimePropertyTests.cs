using CsCheck;
using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Mentions.Time;

public class TimePropertyTests
{
    private static readonly LocalDate Filed = new(2025, 2, 24);

    /// <summary>Pieces of which time expressions are made, and of what surrounds them.</summary>
    private static readonly string[] Parts =
    [
        "May ",
        "march ",
        "Feb. ",
        "25",
        "31",
        "2025",
        "1999",
        "-",
        "–",
        " to ",
        "年",
        "月",
        "日",
        "上",
        "周",
        "至",
        "前",
        "后",
        "底",
        "二十",
        "〇",
        ", ",
        ".",
        ":",
        "/",
        "(",
        ")",
        "Sunday ",
        "last ",
        "next ",
        "early ",
        "mid-",
        " of ",
        "the ",
        "in ",
        "since ",
        "two ",
        "days ",
        "later ",
        "ago ",
        "99999999999999999999",
        "s ",
        "th ",
        "世纪",
        "Q3 ",
        "\ud83d\ude00",
        "\ud83d",
        "\n",
        " ",
        "Forum ",
        "plan ",
        "p.m. ",
        "时",
        "点",
        "半",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Parts.Length - 1]
        .List[0, 30]
        .Select(pieces => string.Concat(pieces.Select(piece => Parts[piece])));

    [Fact]
    public void Any_text_is_read_without_failing() => Gen.String.Sample(text => TimeRules.Read(text, Filed));

    [Fact]
    public void Mentions_lie_inside_their_sentences_and_never_overlap() =>
        Pieces.Sample(text =>
        {
            var document = Texts.Parse(text, filed: Filed);
            var end = 0;
            foreach (var mention in TimeRules.Recogniser.Recognise(document))
            {
                Assert.True(document.Document.Sentences[mention.Sentence].Span.Contains(mention.Span));
                Assert.True(mention.Span.Start >= end && !mention.Span.IsEmpty);
                Assert.False(char.IsLowSurrogate(text[mention.Span.Start]));
                Assert.False(char.IsHighSurrogate(text[mention.Span.End - 1]));
                end = mention.Span.End;
            }
        });

    [Fact]
    public void No_value_ends_before_it_starts() =>
        Pieces.Sample(text =>
            Assert.All(
                TimeRules.Recogniser.Recognise(Texts.Parse(text, filed: Filed)).Select(mention => mention.Value).OfType<DateValue>(),
                value => Assert.True(value.Start is null || value.End is null || value.Start <= value.End)
            )
        );

    [Fact]
    public void A_weekday_told_as_past_lies_at_most_six_days_back() =>
        Gen.Int[1, 3_000_000]
            .Sample(days =>
            {
                var filed = new LocalDate(1, 1, 1).PlusDays(days);
                var value = Day("They met on Sunday.", filed);

                Assert.Equal(IsoDayOfWeek.Sunday, value.DayOfWeek);
                Assert.InRange(Period.DaysBetween(value, filed), 0, 6);
            });

    [Fact]
    public void A_weekday_told_as_to_come_lies_at_most_six_days_ahead() =>
        Gen.Int[1, 3_000_000]
            .Sample(days =>
            {
                var filed = new LocalDate(1, 1, 1).PlusDays(days);

                Assert.InRange(Period.DaysBetween(filed, Day("They will meet on Sunday.", filed)), 0, 6);
            });

    [Fact]
    public void A_full_date_is_read_as_written_whatever_the_day_of_the_report() =>
        Gen.Int[0, 430_000]
            .Sample(days =>
            {
                var day = new LocalDate(1000, 1, 1).PlusDays(days);
                var text = NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("MMMM d', 'uuuu").Format(day);

                Assert.Equal(day, Day($"They met on {text}.", Filed));
            });

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_is_read_to_the_end(string text, int expected) =>
        Assert.Equal(expected, TimeRules.Recogniser.Recognise(Texts.Parse(text, filed: Filed)).Length);

    [Theory]
    [InlineData(9999, 12, 31)]
    [InlineData(-9998, 1, 1)]
    public void A_report_from_the_end_of_the_calendar_has_no_day_to_count_from(int year, int month, int day) =>
        Assert.Equal("", TimeRules.Read("They met on Sunday, ten years ago, next month.", new LocalDate(year, month, day)));

    public static TheoryData<string, int> Hostile() =>
        new()
        {
            { new string('7', 10_000), 0 },
            { string.Concat(Enumerable.Repeat("January ", 10_000)), 0 },
            { string.Concat(Enumerable.Repeat("一二三四五", 2_000)), 0 },
            { string.Concat(Enumerable.Repeat("2025-", 10_000)), 0 },
            { string.Concat(Enumerable.Repeat("on Sunday ", 5_000)), 5_000 },
            { string.Concat(Enumerable.Repeat("1.", 10_000)), 0 },
            { string.Concat(Enumerable.Repeat("early late mid-", 5_000)), 0 },
            { string.Concat(Enumerable.Repeat("2025 World ", 5_000)), 0 },
        };

    private static LocalDate Day(string text, LocalDate filed) =>
        Assert.IsType<DateValue>(Assert.Single(TimeRules.Recogniser.Recognise(Texts.Parse(text, filed: filed))).Value).Start!.Value;
}
