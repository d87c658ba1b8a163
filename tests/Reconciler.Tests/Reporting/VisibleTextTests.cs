using System.Globalization;
using CsCheck;
using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("two\r\n\tlines", "two lines")]
    [InlineData("bell\u0007", @"bell\u0007")]
    [InlineData("csi\u009B31m", @"csi\u009B31m")]
    [InlineData("over\u202Eride\u2069", @"over\u202Eride\u2069")]
    [InlineData("mark\uFEFF", @"mark\uFEFF")]
    [InlineData("tag\U000E0041", @"tag\U000E0041")]
    [InlineData("人工智能大会", "人工智能大会")]
    [InlineData("👩\u200D🚀", "👩\u200D🚀")]
    public void What_is_hidden_is_shown_as_an_escape(string text, string expected)
    {
        Assert.Equal(expected, VisibleText.Of(text));
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        Assert.Equal("a\uFFFDb", VisibleText.Of("a" + (char)0xD83D + "b"));
    }

    [Fact]
    public void No_text_leaves_a_control_character()
    {
        Gen.String[Gen.Char].Sample(text => !VisibleText.Of(text).Any(character => char.GetUnicodeCategory(character) is UnicodeCategory.Control));
    }
}
