using Reconciler.Findings.Values;
using Reconciler.Model;

namespace Reconciler.Tests.Findings.Values;

public sealed class QuantityComparisonTests
{
    private static readonly QuantityComparison Comparison = new(new Tolerances(0.1, [(10, 2), (100, 1.5), (double.PositiveInfinity, 1.25)]));

    [Theory]
    [InlineData("=800", "=800", "Equal")]
    [InlineData(">800", ">800", "Equal")]
    [InlineData("~150", "~150", "Equal")]
    [InlineData("30-40", "30-40", "Equal")]
    [InlineData("=5 USD", "=5 USD", "Equal")]
    // A bound that the other meets.
    [InlineData(">800", "=850", "Contained")]
    [InlineData(">=800", "=800", "Contained")]
    [InlineData(">=800", ">800", "Contained")]
    [InlineData("<100", "=80", "Contained")]
    [InlineData("<=100", "=100", "Contained")]
    [InlineData("30-40", "=35", "Contained")]
    [InlineData("30-40", "=30", "Contained")]
    [InlineData("30-40", "32-38", "Contained")]
    [InlineData(">40", ">50", "Contained")]
    [InlineData("30-40", "35-45", "Overlapping")]
    [InlineData(">40", "<60", "Overlapping")]
    // Rounding and hedges.
    [InlineData("~70", "=72", "Near")]
    [InlineData("~70", "=70", "Near")]
    [InlineData("~70", "=63", "Near")]
    [InlineData("~70", "~75", "Near")]
    [InlineData("~70", ">65", "Near")]
    [InlineData("=1200000/100000 USD", "=1234000/1000 USD", "Near")]
    [InlineData("=1200000/100000 USD", "=1250000/10000 USD", "Near")]
    [InlineData("=12/1 percent", "=12.4/0.1 percent", "Near")]
    [InlineData(">800", "=800", "Near")]
    [InlineData("<800", "=800", "Near")]
    // Both can be true, and no reader takes them so.
    [InlineData(">40", ">70", "Apart")]
    [InlineData(">40", "=700", "Apart")]
    [InlineData(">=5", "=50", "Apart")]
    [InlineData("<1000", "=3", "Apart")]
    [InlineData(">800", "=1200", "Apart")]
    // Both cannot be true.
    [InlineData("=800", "=850", "Disjoint")]
    [InlineData(">800", "=700", "Disjoint")]
    [InlineData("<40", ">50", "Disjoint")]
    [InlineData("<=40", ">=50", "Disjoint")]
    [InlineData("~70", "=100", "Disjoint")]
    [InlineData("~70", "~100", "Disjoint")]
    [InlineData("30-40", "=41", "Disjoint")]
    [InlineData("30-40", "50-60", "Disjoint")]
    [InlineData("=1200000/100000 USD", "=1300000/100000 USD", "Disjoint")]
    [InlineData("=12/1 percent", "=13/1 percent", "Disjoint")]
    // Other things are counted.
    [InlineData("=800 company", "=800 country", "Incomparable")]
    [InlineData("=5 USD", "=5 EUR", "Incomparable")]
    [InlineData("=5 USD", "=5 company", "Incomparable")]
    [InlineData("=80 company (foreign)", "=90 company (local)", "Incomparable")]
    // One narrows what is counted.
    [InlineData(">800 company", ">800 company (AI)", "Contained")]
    [InlineData("=800 company", "=800 company (AI)", "Contained")]
    [InlineData("=80 company (AI)", "=80 company (leading AI)", "Contained")]
    [InlineData("=800 company", "=200 company (AI)", "Apart")]
    [InlineData("=200 company", "=800 company (AI)", "Disjoint")]
    [InlineData("=80 company (AI)", "=80 company (ai)", "Equal")]
    public void Numbers_are_compared_by_bound_rounding_and_everyday_reading(string first, string second, string relation)
    {
        var (one, other) = (ValueTexts.Quantity(first), ValueTexts.Quantity(second));

        Assert.Equal(relation, Comparison.Compare(one, other).Relation.ToString());
        Assert.Equal(relation, Comparison.Compare(other, one).Relation.ToString());
    }

    [Fact]
    public void The_greatest_numbers_do_not_overflow()
    {
        var greatest = QuantityValue.Exactly(decimal.MaxValue, "company");
        var bound = new QuantityValue(decimal.MaxValue, decimal.MaxValue, null, Bound.MoreThan, "company");

        Assert.Equal(ValueRelation.Near, Comparison.Compare(greatest, bound).Relation);
        Assert.Equal(ValueRelation.Disjoint, Comparison.Compare(greatest, QuantityValue.Exactly(decimal.MinValue, "company")).Relation);
    }
}
