using System.Collections.Immutable;
using System.Globalization;
using Reconciler.Findings.Comparison;
using Reconciler.Findings.Values;
using Reconciler.Model;
using Reconciler.Tests.Findings.Values;

namespace Reconciler.Tests.Findings.Comparison;

public sealed class ClassComparisonTests
{
    private const int Classes = 2000;

    [Theory]
    [InlineData("Disjoint", "")]
    [InlineData("Overlapping", "")]
    [InlineData("Overlapping", "narrowed")]
    public void Two_thousand_values_of_one_topic_are_not_compared_pair_by_pair(string relation, string qualifier)
    {
        var comparisons = 0;
        var comparison = new ClassComparison(
            (_, _) =>
            {
                comparisons++;
                return new ValueComparison(Enum.Parse<ValueRelation>(relation));
            }
        );
        var classes = ValueClass.Of(
            Enumerable
                .Range(1, Classes)
                .Select(number =>
                    Claim(number, ValueTexts.Quantity(qualifier.Length > 0 ? $"={number} ship ({qualifier}{number % 500})" : $"={number} ship"))
                )
        );

        Assert.Equal(Classes, classes.Length);
        Assert.True(comparison.Pairs(classes).Count() >= Classes - 500);
        Assert.InRange(comparisons, 1, 2 * ClassComparison.MostReferences * Classes);
    }

    [Fact]
    public void The_best_supported_value_comes_first_and_what_is_held_before_what_is_planned()
    {
        ImmutableArray<Claim> claims =
        [
            Claim(1, ValueTexts.Quantity("=5 ship")),
            Claim(2, ValueTexts.Quantity("=7 ship")),
            Claim(3, ValueTexts.Quantity("=7 ship")),
            Claim(4, ValueTexts.Quantity("=9 ship")) with
            {
                Modality = Modality.Planned,
            },
            Claim(5, ValueTexts.Quantity("=9 ship")) with
            {
                Modality = Modality.Proposed,
            },
            Claim(6, ValueTexts.Quantity("=9 ship")) with
            {
                Modality = Modality.Planned,
            },
        ];

        Assert.Equal(["7 ship", "5 ship", "9 ship"], ValueClass.Of(claims).Select(value => value.Value.Text), StringComparer.Ordinal);
    }

    private static Claim Claim(int number, Value value) =>
        new()
        {
            Id = number.ToString(CultureInfo.InvariantCulture),
            Document = $"{number}.txt",
            Subject = 0,
            Property = "ships",
            Value = value,
            Span = default,
            Quote = "",
            Sentence = 0,
            Section = 0,
            Frame = "test",
        };
}
