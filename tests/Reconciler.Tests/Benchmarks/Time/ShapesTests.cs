using Reconciler.Benchmarks.Time;

namespace Reconciler.Tests.Benchmarks.Time;

public sealed class ShapesTests
{
    [Theory]
    [InlineData("Nov. 21", "nov. 99")]
    [InlineData("  the\r\n first   Quarter", "the first quarter")]
    [InlineData("２０２４年3月", "9999年9月")]
    [InlineData("", "")]
    public void Expressions_written_alike_have_one_shape(string expression, string shape) => Assert.Equal(shape, Shapes.Of(expression));
}
