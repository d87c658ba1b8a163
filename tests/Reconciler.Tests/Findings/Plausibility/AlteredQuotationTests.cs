using Reconciler.Model;

namespace Reconciler.Tests.Findings.Plausibility;

public sealed class AlteredQuotationTests
{
    private const string Source = "The centre is aimed at systematically improving the basic skills of young sailors, the agency said.";

    [Theory]
    [InlineData("It would “systematically improve the basic skills of young sailors”, the paper wrote.", true)]
    [InlineData("It would \"systematically improve the basic skills of young sailors\", the paper wrote.", true)]
    [InlineData("It is about “systematically improving the basic skills of young sailors”, the paper wrote.", false)]
    [InlineData("It would “Systematically Improve the Basic Skills of Young Sailors”, the paper wrote.", false)]
    [InlineData("It would systematically improve the basic skills of young sailors, the paper wrote.", false)]
    [InlineData("It would “improve skills”, the paper wrote.", false)]
    [InlineData("It has “nothing to do with the fares of winter ferries”, the paper wrote.", false)]
    public void Quoted_words_must_be_the_very_words(string quoting, bool isFound)
    {
        var findings = new NewsDesk().Document("a.txt", text: Source).Document("b.txt", text: quoting).Findings("altered-quotation");

        Assert.Equal(isFound ? [(Verdict.Compatible, Severity.Low)] : [], findings.Select(finding => (finding.Verdict, finding.Severity)));
        Assert.All(
            findings,
            finding =>
                Assert.Equal(
                    ["systematically improving the basic skills of young sailors", "systematically improve the basic skills of young sailors"],
                    finding.Claims.Select(claim => claim.Quote),
                    StringComparer.Ordinal
                )
        );
    }
}
