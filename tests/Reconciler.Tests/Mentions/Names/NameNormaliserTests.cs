using Reconciler.Mentions.Names;
using Reconciler.Rules;

namespace Reconciler.Tests.Mentions.Names;

public class NameNormaliserTests
{
    private static readonly NameNormaliser Normaliser = new(new Lexicon(NameRules.Folder), new WordLists(NameRules.Folder));

    [Theory]
    [InlineData("China-Laos AI Innovation Cooperation Center", "china,laos", "center", "artificial intelligence,cooperation,innovation")]
    [InlineData("中國—老撾人工智能創新合作中心", "china,laos", "center", "artificial intelligence,cooperation,innovation")]
    [InlineData("中非數字技術合作中心", "africa,china", "center", "cooperation,digital,technology")]
    [InlineData("8th World Artificial Intelligence Conference", "", "conference", "artificial intelligence,world")]
    [InlineData("Ministry of Science, Technology and Innovation", "", "ministry", "innovation,science,technology")]
    [InlineData("Global Initiative for AI Governance", "", "initiative", "artificial intelligence,global,governance")]
    public void A_name_is_parties_head_and_concepts(string name, string parties, string head, string content)
    {
        var normal = Normaliser.Normalise(name);
        Assert.Equal(parties, string.Join(',', normal.Parties));
        Assert.Contains(head, normal.Heads, StringComparer.Ordinal);
        Assert.Equal(content, string.Join(',', normal.Content));
    }

    [Theory]
    [InlineData("2025 World AI Conference", 2025, null)]
    [InlineData("第十二届世界城市论坛", null, 12)]
    [InlineData("第二十一届东博会", null, 21)]
    [InlineData("2025年世界人工智能大会", 2025, null)]
    [InlineData("the Third Belt and Road Forum", null, 3)]
    [InlineData("Beijing Action Plan (2025-2027)", null, null)]
    public void Year_and_edition_are_taken_out(string name, int? year, int? edition)
    {
        var normal = Normaliser.Normalise(name);
        Assert.Equal((year, edition), (normal.Year, normal.Edition));
    }

    [Fact]
    public void Years_of_validity_are_numbers() =>
        Assert.Equal("2025-2027", Assert.Single(Normaliser.Normalise("Beijing Action Plan (2025-2027)").Numbers));

    [Fact]
    public void The_rules_of_names_are_valid()
    {
        var rules = RuleFolder.Load(RuleFolder.DefaultPath);
        _ = new NameRecogniser(rules);
        Assert.Empty(rules.Errors);
    }
}
