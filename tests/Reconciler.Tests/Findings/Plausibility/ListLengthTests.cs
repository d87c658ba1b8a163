using Reconciler.Model;
using Reconciler.Tests.Findings.Values;

namespace Reconciler.Tests.Findings.Plausibility;

public sealed class ListLengthTests
{
    [Theory]
    [InlineData("=3", "Norway|Latvia|Sweden", "Agree Info")]
    [InlineData("=4", "Norway|Latvia|Sweden", "Implausible Medium")]
    [InlineData("=2", "Norway|Latvia|Sweden", "Implausible Medium")]
    [InlineData("=4", "Norway|Latvia|…", "Compatible Info")]
    [InlineData("=1", "Norway|Latvia|etc.", "Implausible Medium")]
    [InlineData(">2", "Norway|Latvia|Sweden", "")]
    [InlineData("~4", "Norway|Latvia|Sweden", "")]
    public void A_stated_count_is_held_against_the_list(string count, string items, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                "; ",
                new NewsDesk()
                    .Claim("a.txt", "signatories", ValueTexts.Quantity(count + " signatory"))
                    .Claim("a.txt", "signatories", new SetValue([.. items.Split('|')]), role: "members")
                    .Findings("list-length")
                    .Select(finding => $"{finding.Verdict} {finding.Severity}")
            )
        );
}
