using Reconciler.Model;

namespace Reconciler.Tests.Findings.Comparison;

public sealed class ActionStandingTests
{
    [Theory]
    [InlineData("open", Modality.Asserted, "open", Modality.Planned, true)]
    [InlineData("cooperate", Modality.Asserted, "cooperate", Modality.Planned, true)]
    [InlineData("open", Modality.Asserted, "open", Modality.Ongoing, true)]
    [InlineData("open", Modality.Asserted, "open", Modality.Proposed, true)]
    [InlineData("open", Modality.Asserted, "open", Modality.Asserted, false)]
    [InlineData("open", Modality.Planned, "open", Modality.Planned, false)]
    [InlineData("open", Modality.Asserted, "close", Modality.Planned, false)]
    public void A_heading_may_say_no_more_than_its_text(string heading, Modality inHeading, string text, Modality inText, bool isFound)
    {
        var findings = new NewsDesk()
            .Claim("a.txt", $"action:{heading}", new TextValue(heading), "Norvik Opens Terminal", modality: inHeading, context: PassageKind.Heading)
            .Claim("a.txt", $"action:{text}", new TextValue(text), "announced plans to open a terminal", modality: inText)
            .Findings("heading-outruns-text");

        Assert.Equal(isFound ? [Verdict.SelfContradiction] : [], findings.Select(finding => finding.Verdict));
    }

    [Fact]
    public void A_text_that_also_says_that_it_was_done_bears_the_heading_out() =>
        Assert.Empty(
            new NewsDesk()
                .Claim("a.txt", "action:open", new TextValue("open"), "Norvik Opens Terminal", context: PassageKind.Title)
                .Claim("a.txt", "action:open", new TextValue("open"), "had planned to open it", modality: Modality.Planned)
                .Claim("a.txt", "action:open", new TextValue("open"), "opened it on Monday")
                .Findings("heading-outruns-text")
        );
}
