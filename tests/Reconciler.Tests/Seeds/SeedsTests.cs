using Reconciler.Model;

namespace Reconciler.Tests.Seeds;

/// <summary>
/// The discrepancies known in the seeds, locked: the whole report, each finding by itself, and the claims of each document.
/// A difference here is a change of what an editor reads, and wants a look before it is accepted.
/// </summary>
public class SeedsTests
{
    [Fact]
    public Task The_report() => Verify(SeedReport.Text);

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public Task The_claims_of_a_document(string document) => Verify(SeedReport.Claims(document)).UseParameters(document);

    /// <summary>Rule and a piece of the topic's name, which together name one finding.</summary>
    [Theory]
    [InlineData("event-date-differs", "World AI Conference")]
    [InlineData("event-date-differs-within", "World AI Conference")]
    [InlineData("implied-exchange-rate", "IndiaAI")]
    [InlineData("edition-arithmetic", "World AI Conference")]
    [InlineData("heading-outruns-text", "IT Ministry")]
    [InlineData("heading-outruns-text", "Sberbank")]
    [InlineData("count-apart", "World AI Conference")]
    [InlineData("possibly-distinct", "老撾")]
    [InlineData("possibly-distinct", "東盟")]
    [InlineData("date-roles", "China-Laos")]
    [InlineData("list-label", "World AI Conference")]
    [InlineData("actors-differ", "Action Plan")]
    [InlineData("first-scope", "China-Laos")]
    [InlineData("one-or-several", "China-ASEAN")]
    [InlineData("incomplete-title", "Phan Tam")]
    [InlineData("repeated-voice", "002")]
    [InlineData("altered-quotation", "Guangxi")]
    [InlineData("name-variant", "Guo Jiakun")]
    [InlineData("name-variant", "National Development")]
    public Task A_known_discrepancy(string rule, string topic) => Verify(SeedReport.Show(Find(rule, topic))).UseParameters(rule, topic);

    [Fact]
    public void Nothing_else_is_a_contradiction_or_implausible()
    {
        Verdict[] wrong = [Verdict.Conflict, Verdict.SelfContradiction, Verdict.Implausible, Verdict.Error];
        Assert.Equal(7, SeedReport.Value.Findings.Count(finding => wrong.Contains(finding.Verdict)));
    }

    [Fact]
    public void Every_quote_stands_where_its_claim_says()
    {
        var texts = SeedReport.Value.Documents.ToDictionary(document => document.Name, document => document.Text, StringComparer.Ordinal);
        Assert.All(SeedReport.Value.Claims, pair => Assert.Equal(pair.Claim.Span.Of(texts[pair.Claim.Document]), pair.Claim.Quote));
    }

    [Fact]
    public void The_three_meetings_the_three_centers_and_the_two_people_of_one_surname_stay_apart()
    {
        Assert.Equal(3, TopicsNamed("Media Cooperation Forum", "Governance Cooperation Seminar", "部長圓桌會議"));
        Assert.Equal(3, TopicsNamed("China-Brazil Artificial Intelligence Application", "中國—老撾人工智能應用", "中國—東盟國家人工智能應用"));
        Assert.DoesNotContain(SeedReport.Value.Topics, topic => topic.Names.Any(name => name.Name.Contains("Kaiwei", StringComparison.Ordinal)));
    }

    private static Finding Find(string rule, string topic) =>
        Assert.Single(SeedReport.Value.Findings, finding => finding.Rule == rule && finding.Topic.Contains(topic, StringComparison.Ordinal));

    private static int TopicsNamed(params string[] names) =>
        names
            .Select(part =>
                Assert.Single(SeedReport.Value.Topics, topic => topic.Names.Any(name => name.Name.Contains(part, StringComparison.Ordinal))).Key
            )
            .Distinct(StringComparer.Ordinal)
            .Count();
}
