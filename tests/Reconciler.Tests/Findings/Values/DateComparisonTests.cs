using Reconciler.Findings.Values;

namespace Reconciler.Tests.Findings.Values;

public sealed class DateComparisonTests
{
    [Theory]
    [InlineData("2024-05-03", "2024-05-03", "Equal")]
    [InlineData("2024-05", "2024-05", "Equal")]
    [InlineData("2024", "2024", "Equal")]
    [InlineData("2024-07-26/2024-07-28", "2024-07-26/2024-07-28", "Equal")]
    [InlineData("~2024-05-03", "~2024-05-03", "Equal")]
    [InlineData("2024-07/2024-09", "2024-07/2024-09", "Equal")]
    // A less precise point holds the more precise one.
    [InlineData("2024-05-03", "2024-05", "Contained")]
    [InlineData("2024-05-31", "2024-05", "Contained")]
    [InlineData("2024-05-03", "2024", "Contained")]
    [InlineData("2024-05", "2024", "Contained")]
    [InlineData("~2024-05-03", "2024-05-03", "Contained")]
    // A day of an event and the event's range.
    [InlineData("2024-07-27", "2024-07-26/2024-07-28", "Contained")]
    [InlineData("2024-07-26", "2024-07-26/2024-07-28", "Contained")]
    [InlineData("2024-07-28", "2024-07-26/2024-07-28", "Contained")]
    [InlineData("2024-07", "2024-07-26/2024-07-28", "Contained")]
    [InlineData("2024", "2024-07-26/2024-07-28", "Contained")]
    [InlineData("2024-07", "2024-07-30/2024-08-02", "Overlapping")]
    // Ranges of unlike precision.
    [InlineData("2024-07/2024-09", "2024-07-03/2024-09-05", "Contained")]
    [InlineData("2023/2026", "2023-04/2026-03", "Contained")]
    // Open ends.
    [InlineData("2018/..", "2018", "Contained")]
    [InlineData("../2024-03-31", "2024-03-31", "Contained")]
    [InlineData("2018/..", "2019-05-02", "Contained")]
    [InlineData("2018/..", "../2017", "Disjoint")]
    // Start, end and whole each for itself.
    [InlineData("2024-07-28/2024-07-30", "2024-07-26/2024-07-28", "Disjoint")]
    [InlineData("2024-07-26/2024-07-28", "2024-07-26/2024-07-29", "Disjoint")]
    [InlineData("2024-07-25/2024-07-28", "2024-07-26/2024-07-28", "Disjoint")]
    [InlineData("2024-07-20/2024-07-30", "2024-07-22/2024-07-24", "Disjoint")]
    [InlineData("2024-07/2024-09", "2024-07-03/2024-10-05", "Disjoint")]
    [InlineData("2023/2026", "2023/2027", "Disjoint")]
    // Points that share no day.
    [InlineData("2024-05-03", "2024-05-04", "Disjoint")]
    [InlineData("2024-05-03", "2023-05-03", "Disjoint")]
    [InlineData("2024-05-03", "2024-06", "Disjoint")]
    [InlineData("2024-05", "2024-06", "Disjoint")]
    [InlineData("2024", "2025", "Disjoint")]
    [InlineData("2024-07-29", "2024-07-26/2024-07-28", "Disjoint")]
    [InlineData("2024-08", "2024-07-26/2024-07-28", "Disjoint")]
    // A hedged range only has to overlap.
    [InlineData("~2024-07-25/2024-07-28", "2024-07-26/2024-07-28", "Overlapping")]
    [InlineData("~2024-07-26/2024-07-28", "2024-07-26/2024-07-28", "Contained")]
    [InlineData("~2024-07-20/2024-07-22", "2024-07-26/2024-07-28", "Disjoint")]
    public void Dates_are_compared_as_what_they_allow(string first, string second, string relation)
    {
        var (one, other) = (ValueTexts.Date(first), ValueTexts.Date(second));

        Assert.Equal(relation, DateComparison.Compare(one, other).Relation.ToString());
        Assert.Equal(relation, DateComparison.Compare(other, one).Relation.ToString());
    }

    [Theory]
    [InlineData("2024-07-28/2024-07-30", "2024-07-26/2024-07-28", "both the first and the last day differ")]
    [InlineData("2024-07-26/2024-07-28", "2024-07-26/2024-07-29", "the last day differs")]
    [InlineData("2024-07-25/2024-07-28", "2024-07-26/2024-07-28", "the first day differs")]
    public void The_reason_says_which_end_of_a_range_differs(string first, string second, string reason) =>
        Assert.Equal(reason, DateComparison.Compare(ValueTexts.Date(first), ValueTexts.Date(second)).Reason);
}
