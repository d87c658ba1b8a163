using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Findings.Plausibility;

public sealed class DateOrderTests
{
    [Theory]
    [InlineData(5, 3, 1)]
    [InlineData(3, 5, 0)]
    [InlineData(3, 3, 0)]
    public void A_period_may_not_end_before_it_begins(int start, int end, int found) =>
        Assert.Equal(
            found,
            new NewsDesk()
                .Date("a.txt", DateValue.Range(new LocalDate(2024, 5, start), new LocalDate(2024, 5, end)))
                .Findings("end-before-start")
                .Length
        );
}
