using Reconciler.Documents;
using Reconciler.Rules;

namespace Reconciler.Tests.Documents;

public class DocumentRulesTests
{
    [Theory]
    [InlineData("documents/dates.yml", "months:\n  13: [Smarch]\n", "documents/dates.yml:2:7: '13' is not the number of a month, 1 to 12")]
    [InlineData("documents/dates.yml", "months: {}\nweeks: []\n", "documents/dates.yml:2:8: unknown key 'weeks'; known here: months")]
    [InlineData("documents/boilerplate.yml", "lines: ['']\n", "documents/boilerplate.yml:1:9: a phrase has 1 to 64 characters")]
    [InlineData("documents/abbreviations.yml", "openers: The\n", "documents/abbreviations.yml:1:10: expected a list here")]
    public void A_wrong_rule_is_named_with_its_place(string file, string text, string expected)
    {
        var rules = RuleFolder.Parse([(file, text)]);

        _ = new DocumentReader(rules);

        Assert.Contains(expected, rules.Errors.Select(error => error.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void Without_rules_a_text_is_still_read()
    {
        var rules = RuleFolder.Parse([]);

        Assert.Equal(2, new DocumentReader(rules).Read("a.txt", "Rain fell. Wind blew.").Sentences.Length);
        Assert.NotEmpty(rules.Errors);
    }
}
