using Reconciler.Model;

namespace Reconciler.Tests.Findings.Plausibility;

public sealed class ListLabelsTests
{
    [Theory]
    [InlineData("co-organizing-ministries", "Ministry of Finance|Royal Academy of Letters", "Royal Academy of Letters")]
    [InlineData("ministry", "Ministry of Health|Association of Ports|Bank of Norvik", "Association of Ports and Bank of Norvik")]
    [InlineData("ministry", "Ministry of University Affairs|National Statistics Office|State Council Office", null)]
    [InlineData("ministry", "财政部|中国科学院", "中国科学院")]
    [InlineData("universities", "University of Oslo|Ministry of Education", "Ministry of Education")]
    [InlineData("participants", "Ministry of Finance|Royal Academy of Letters", null)]
    public void An_item_that_cannot_bear_the_label_is_named(string property, string items, string? named)
    {
        var findings = new NewsDesk().Claim("a.txt", property, new SetValue([.. items.Split('|')]), role: "members").Findings("list-label");

        Assert.Equal(named is null ? 0 : 1, findings.Length);
        Assert.All(findings, finding => Assert.Contains($"lists {named} among", finding.Explanation, StringComparison.Ordinal));
    }
}
