using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Mentions.Time.Annotation;

public sealed class TimexPropertyTests
{
    private static readonly string[] Pieces =
    [
        "the ",
        "last ",
        "third ",
        "quarter ",
        "of ",
        "1998 ",
        "March ",
        "31",
        "-",
        "/",
        "two ",
        "and a half ",
        "years ",
        "ago ",
        "every ",
        "Monday ",
        "night ",
        "'s ",
        "p.m. ",
        "5",
        ":30 ",
        "99999999999999999999 ",
        "early ",
        "more than ",
        "年",
        "月",
        "日",
        "去",
        "每",
        "周",
        "三",
        "十",
        "至",
        "半",
        "下午",
        "点",
        "农历",
        "初",
        "世纪",
        "\ud83d\ude00",
        "\ud800",
        "\n",
        ", ",
        "(",
        "a ",
        "weekend ",
        "Easter ",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 40].Select(string.Concat);

    private static readonly string[] Relative =
    [
        "It ended last year.",
        "It ended yesterday.",
        "It ended three weeks ago.",
        "It ended last month.",
        "It ended on Monday.",
        "It will end next quarter.",
        "它将于明年结束。",
    ];

    [Fact]
    public void Spans_are_in_order_inside_the_text_apart_and_cut_no_surrogate_pair() =>
        Texts.Sample(text =>
        {
            var end = 0;
            foreach (var span in Annotate(text, new LocalDate(2024, 5, 16)).Select(mention => mention.Span))
            {
                Assert.True(span.Start >= end && span.End > span.Start && span.End <= text.Length);
                Assert.False(char.IsLowSurrogate(text[span.Start]) && span.Start > 0 && char.IsHighSurrogate(text[span.Start - 1]));
                end = span.End;
            }
        });

    [Fact]
    public void Any_text_is_annotated_at_any_day() =>
        Gen.Select(Texts, Gen.Int[1, 9_999], Gen.Int[1, 12])
            .Sample((text, year, month) => Assert.False(Annotate(text, new LocalDate(year, month, 1)).IsDefault));

    [Fact]
    public void A_later_report_means_no_earlier_day() =>
        Gen.Select(Gen.Int[0, Relative.Length - 1].Select(which => Relative[which]), Gen.Int[0, 20_000], Gen.Int[0, 500])
            .Sample(
                (text, days, later) =>
                {
                    var report = new LocalDate(1970, 1, 1).PlusDays(days);
                    Assert.True(Start(text, report) <= Start(text, report.PlusDays(later)));
                }
            );

    [Theory]
    [InlineData("March ")]
    [InlineData("the year ")]
    [InlineData("一")]
    [InlineData("2018年到")]
    [InlineData("(")]
    [InlineData("7")]
    [InlineData("two and a half ")]
    public void The_work_grows_with_the_length_alone(string piece)
    {
        var allocated = Enumerable.Range(0, 2).Select(size => Allocated(string.Concat(Enumerable.Repeat(piece, 2_000 << (2 * size))))).ToArray();
        Assert.True(allocated[1] < (allocated[0] * 6) + 1_000_000, $"{allocated[0]} bytes for the text, {allocated[1]} for four times of it");
    }

    [Fact]
    public void A_line_of_ten_million_characters_is_annotated_throughout()
    {
        const string Sentence = "On Monday the council, which met for two days last week, said nothing new about the harbour and its ferries. ";
        const int Times = 10_000_000 / 108;
        Assert.Equal(Times * 3, Annotate(string.Concat(Enumerable.Repeat(Sentence, Times)), new LocalDate(2024, 5, 16)).Length);
    }

    private static long Allocated(string text)
    {
        var parsed = Reconciler.Tests.Texts.Parse(text, new LocalDate(2024, 5, 16));
        TimeRules.Recogniser.Annotate(parsed);
        var before = GC.GetAllocatedBytesForCurrentThread();
        TimeRules.Recogniser.Annotate(parsed);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static LocalDate Start(string text, LocalDate report) => Assert.Single(Annotate(text, report)).Days!.Start;

    private static ImmutableArray<TimexMention> Annotate(string text, LocalDate report) =>
        TimeRules.Recogniser.Annotate(Reconciler.Tests.Texts.Parse(text, report));
}
