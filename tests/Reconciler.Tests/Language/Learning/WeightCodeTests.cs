using Reconciler.Language.Learning;

namespace Reconciler.Tests.Language.Learning;

public sealed class WeightCodeTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-64)]
    [InlineData(64)]
    public void Small_weights_are_exact(int weight) => Assert.Equal(weight, WeightCode.Table[WeightCode.Encode(weight)]);

    [Theory]
    [InlineData(100)]
    [InlineData(-1000)]
    [InlineData(2000)]
    public void Large_weights_are_within_four_percent(int weight) =>
        Assert.InRange(WeightCode.Table[WeightCode.Encode(weight)] / (double)weight, 0.96, 1.04);
}
