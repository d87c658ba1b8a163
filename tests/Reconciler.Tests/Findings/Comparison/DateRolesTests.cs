using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Findings.Comparison;

public sealed class DateRolesTests
{
    private static readonly LocalDate Sunday = new(2024, 5, 5);

    [Fact]
    public void Event_dateline_and_page_date_are_shown_side_by_side_with_their_arithmetic()
    {
        var finding = Assert.Single(
            Story(Sunday.PlusDays(1), Sunday.PlusDays(2)).Date("b.txt", DateValue.Day(Sunday), "May 5, 2024").Findings("date-roles")
        );

        Assert.Equal((Verdict.Explained, Severity.Info), (finding.Verdict, finding.Severity));
        Assert.Equal(
            "a.txt shows more than one date for Harbour Forum, and they are dates of different things. Monday, May 6, 2024 is the day of filing; “on Sunday” is the day before, Sunday, May 5, 2024. The page is dated Tuesday, May 7, 2024. b.txt gives May 5, 2024 too.",
            finding.Explanation
        );
        Assert.Equal("date role: event May 5, 2024 (“on Sunday”), dateline May 6, 2024, publication May 7, 2024", finding.Witness);
        Assert.Equal(4, finding.Claims.Length);
    }

    [Fact]
    public void The_same_event_in_two_documents_agrees_and_does_not_conflict() =>
        Assert.Equal(
            [Verdict.Explained, Verdict.Agree],
            Story(Sunday.PlusDays(1), Sunday.PlusDays(2))
                .Date("b.txt", DateValue.Day(Sunday), "May 5, 2024")
                .Findings()
                .Select(finding => finding.Verdict)
                .OrderBy(verdict => verdict)
        );

    [Fact]
    public void A_page_date_alone_is_witness_enough() =>
        Assert.Equal(
            "date role: event May 5, 2024 (“on Sunday”), publication May 7, 2024",
            Assert
                .Single(
                    new NewsDesk()
                        .Claim("a.txt", "publication-date", DateValue.Day(Sunday.PlusDays(2)), "May 7", Roles.Publication, topic: "a.txt")
                        .Claim("a.txt", "signing-date", DateValue.Day(Sunday), "on Sunday", steps: "the Sunday before the page date")
                        .Findings("date-roles")
                )
                .Witness
        );

    [Theory]
    [InlineData(4, 5)]
    [InlineData(0, 0)]
    public void Dates_too_far_away_or_the_same_explain_nothing(int filed, int posted) =>
        Assert.Empty(Story(Sunday.PlusDays(filed), Sunday.PlusDays(posted)).Findings("date-roles"));

    [Fact]
    public void Without_a_witness_a_difference_stays_a_conflict() =>
        Assert.Equal(
            ["event-date-differs"],
            new NewsDesk()
                .Date("a.txt", DateValue.Day(Sunday), "May 5, 2024")
                .Date("b.txt", DateValue.Day(Sunday.PlusDays(1)), "May 6, 2024")
                .Findings()
                .Select(finding => finding.Rule),
            StringComparer.Ordinal
        );

    private static NewsDesk Story(LocalDate filed, LocalDate posted) =>
        new NewsDesk()
            .Claim("a.txt", "publication-date", DateValue.Day(posted), "date " + posted, Roles.Publication, topic: "a.txt")
            .Claim("a.txt", "dateline-date", DateValue.Day(filed), "filed " + filed, Roles.Dateline, topic: "a.txt")
            .Date("a.txt", DateValue.Day(Sunday), "on Sunday", steps: "the Sunday before the dateline");
}
