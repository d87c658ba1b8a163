using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("one", 0, 1, 1)]
    [InlineData("one", 3, 1, 4)]
    [InlineData("one\ntwo", 4, 2, 1)]
    [InlineData("one\r\ntwo", 5, 2, 1)]
    [InlineData("one\rtwo", 5, 2, 2)]
    [InlineData("\n\nx", 2, 3, 1)]
    [InlineData("🚀x", 2, 1, 2)]
    [InlineData("", 0, 1, 1)]
    [InlineData("one", 99, 1, 4)]
    public void Lines_and_columns_count_from_one(string text, int position, int line, int column)
    {
        Assert.Equal((line, column), new LineMap(text).At(position));
    }

    [Fact]
    public void The_lines_around_a_place_are_whole()
    {
        var (start, end) = new LineMap("first\nsecond\nthird").Around(8, 10);

        Assert.Equal("second\n", "first\nsecond\nthird"[start..end]);
    }
}
