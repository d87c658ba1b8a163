using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class ColumnWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Luoyang", 7)]
    [InlineData("洛阳", 4)]
    [InlineData("洛阳,Henan", 10)]
    [InlineData("，。", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("—“”", 3)]
    [InlineData("🚀", 2)]
    [InlineData("한국", 4)]
    [InlineData("𠀀", 2)]
    public void A_Chinese_character_takes_two_columns_and_a_combining_mark_none(string text, int expected)
    {
        Assert.Equal(expected, ColumnWidth.Of(text));
    }
}
