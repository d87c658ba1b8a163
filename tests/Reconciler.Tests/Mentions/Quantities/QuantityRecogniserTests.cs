using System.Globalization;
using CsCheck;
using Reconciler.Model;

namespace Reconciler.Tests.Mentions.Quantities;

public sealed class QuantityRecogniserTests
{
    private static readonly string[] Pieces =
    [
        "7", "12", "1,200", "3.5", "2025", "08", "one", "two", "twenty", "hundred", "dozen", "million", "bn", "m", "k", "half", "third", "first", "8th",
        "more than", "about", "over", "at least", "or so", "+", "-", "to", "between", "and", "of", "the", "a", "$", "Rs", "€", "%", "percent", "yuan",
        "companies", "people", "years", "AI", ",", ".", ":", "/", "三", "十", "百", "万", "亿", "〇", "两", "一", "多", "余", "约", "个", "名", "国家", "年", "日", "内",
        "元", "第", "届", "首", "分之", "百分之", "999999999999999999999999999999", "\uD83D", "\n", " ",
    ];

    private static readonly Gen<string> News = Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]), Gen.Bool, (piece, space) => space ? " " + piece : piece)
        .Array[0, 30]
        .Select(string.Concat);

    [Fact]
    public void Any_string_is_read_without_throwing_and_spans_stay_inside_sentences_without_overlap() =>
        Gen.OneOf(Gen.String, News).Sample(text => HoldsTogether(text), iter: 3000);

    [Fact]
    public void A_number_printed_with_separators_gives_itself() =>
        Gen.Long[1_000, 999_999_999_999].Sample(number =>
        {
            var printed = number.ToString("N0", CultureInfo.InvariantCulture);
            var value = Assert.IsType<QuantityValue>(Assert.Single(Recognised.Mentions($"It sold {printed} tickets today.")).Value);
            return value == QuantityValue.Exactly(number, "ticket");
        });

    [Fact]
    public void A_decimal_number_gives_itself_and_the_value_of_its_last_digit() =>
        Gen.Int[1, 99_999].Sample(hundredths =>
        {
            var number = hundredths / 100m;
            var text = string.Create(CultureInfo.InvariantCulture, $"It grew {number:0.00} percent.");
            var value = Assert.IsType<QuantityValue>(Assert.Single(Recognised.Mentions(text)).Value);
            return value.Number == number && value.Resolution == 0.01m;
        });

    [Theory]
    [InlineData("It has $12.1 billion.", 100_000_000)]
    [InlineData("It has 3,000 exhibits.", 1)]
    [InlineData("It has three thousand exhibits.", 1000)]
    [InlineData("It has twenty exhibits.", 1)]
    [InlineData("人口14亿人口。", 100_000_000)]
    [InlineData("共1.2万名代表。", 1000)]
    [InlineData("共二十五万名代表。", 10_000)]
    public void Resolution_is_the_value_of_the_last_digit_written(string text, int resolution) =>
        Assert.Equal(resolution, Assert.IsType<QuantityValue>(Assert.Single(Recognised.Mentions(text)).Value).Resolution);

    [Theory]
    [InlineData("About 200 boats sank.", "180", "220")]
    [InlineData("Nearly 200 boats sank.", "180", "200")]
    [InlineData("More than 200 boats sank.", "200", null)]
    [InlineData("Up to 200 boats sank.", null, "200")]
    [InlineData("200 to 300 boats sank.", "200", "300")]
    [InlineData("Hundreds of boats sank.", "200", "999")]
    [InlineData("200 boats sank.", "200", "200")]
    public void Bounds_give_the_least_and_the_greatest_number_allowed(string text, string? low, string? high)
    {
        var value = Assert.IsType<QuantityValue>(Assert.Single(Recognised.Mentions(text)).Value);
        Assert.Equal((Parse(low), Parse(high)), (value.Low, value.High));
    }

    [Theory]
    [InlineData("Over 800 AI companies came.", "AI")]
    [InlineData("It won for seven consecutive years.", "consecutive")]
    [InlineData("All 10 ASEAN member states agreed.", "ASEAN")]
    [InlineData("参展的有800家人工智能企业。", "人工智能")]
    [InlineData("It has 800 companies.", "")]
    public void The_qualifier_is_what_narrows_the_noun(string text, string qualifier) =>
        Assert.Equal(qualifier, Assert.IsType<QuantityValue>(Assert.Single(Recognised.Mentions(text)).Value).Qualifier);

    [Fact]
    public void A_scale_word_is_explained() =>
        Assert.Equal(["“10,372 crore” is 103,720,000,000."], Assert.Single(Recognised.Mentions("It costs Rs 10,372 crore.")).Steps);

    private static decimal? Parse(string? number) => number is null ? null : decimal.Parse(number, CultureInfo.InvariantCulture);

    private static bool HoldsTogether(string text)
    {
        var sentences = Texts.Parse(text).Sentences;
        var end = 0;
        foreach (var mention in Recognised.Mentions(text))
        {
            if (mention.Span.IsEmpty || mention.Span.Start < end || !sentences[mention.Sentence].Sentence.Span.Contains(mention.Span))
            {
                return false;
            }

            end = mention.Span.End;
        }

        return true;
    }
}
