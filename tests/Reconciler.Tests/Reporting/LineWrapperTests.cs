using CsCheck;
using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class LineWrapperTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("incomprehensible", 6, "incomp|rehens|ible")]
    [InlineData("上海市人民政府", 6, "上海市|人民政|府")]
    [InlineData("在上海舉行。", 10, "在上海舉|行。")]
    [InlineData("他說《公報》好", 6, "他說|《公|報》好")]
    [InlineData("in 上海 now", 7, "in 上海|now")]
    [InlineData("", 10, "")]
    public void Lines_break_at_spaces_and_between_Chinese_characters(string text, int width, string expected)
    {
        var lines = LineWrapper.Wrap([new StyledText(text)], width);

        Assert.Equal(expected, string.Join('|', lines));
    }

    [Fact]
    public void Lines_are_indented_and_those_after_the_first_more()
    {
        var lines = LineWrapper.Wrap([new StyledText("one two three four")], 11, indent: 2, hanging: 2);

        Assert.Equal(["  one two", "    three", "    four"], lines.Select(line => line.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void A_style_goes_on_over_the_break()
    {
        var lines = LineWrapper.Wrap([new StyledText("the "), new StyledText("very words", TextStyle.Quote)], 9).ToList();

        Assert.Equal(new StyledText("words", TextStyle.Quote), Assert.Single(lines[1].Parts));
    }

    [Fact]
    public void Nothing_but_spaces_is_lost_and_no_line_is_too_wide()
    {
        Gen.Select(Gen.String["ab 上海，。(“"], Gen.Int[2, 20])
            .Sample(
                (text, width) =>
                {
                    var lines = LineWrapper.Wrap([new StyledText(text)], width).ToList();
                    var kept = string.Concat(lines.Select(line => line.Text)).Replace(" ", "", StringComparison.Ordinal);
                    return string.Equals(kept, text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)
                        && lines.TrueForAll(line => ColumnWidth.Of(line.Text) <= width);
                }
            );
    }
}
