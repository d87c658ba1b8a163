using Reconciler.Mentions.Time;
using Reconciler.Rules;

namespace Reconciler.Tests.Mentions.Time;

public class TimeLexiconTests
{
    [Theory]
    [InlineData("weekday: {1: [monday]}", "unknown key 'weekday'")]
    [InlineData("months: {first: [january]}", "'first' is not a whole number")]
    [InlineData("months: {1: january}", "expected a list here")]
    [InlineData("units: {fortnight: [fortnight]}", "'fortnight' is not one of: ")]
    [InlineData("parts: {first: [early]}", "'first' is not one of: early, late, middle, remaining, sofar")]
    [InlineData("relative: [{unit: day, offset: x, words: [today]}]", "'x' is not a whole number")]
    [InlineData("relative: [{unit: day, offset: 0, from: here, words: [today]}]", "'here' is not one of: anchor, discourse")]
    [InlineData("directions: [{sign: 1, word: [later]}]", "unknown key 'word'")]
    public void A_wrong_rule_is_refused_with_its_place(string text, string expected)
    {
        var rules = RuleFolder.Parse([("time/words.yml", text)]);
        _ = new TimeRecogniser(rules);

        var error = Assert.Throws<RuleException>(rules.ThrowIfWrong).Errors[0];

        Assert.StartsWith("time/words.yml:1:", error.ToString(), StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_is_added_by_a_file()
    {
        var rules = RuleFolder.Parse([
            ("time/german.yml", "months: {3: [märz]}\nmonthCues: [im]\nrelative: [{unit: day, offset: -1, words: [gestern]}]"),
        ]);
        var recogniser = new TimeRecogniser(rules);
        rules.ThrowIfWrong();

        var values = recogniser.Recognise(Texts.Parse("Gestern, im März.", filed: new(2025, 2, 24))).Select(mention => mention.Value.Text);

        Assert.Equal("2025-02-23; 2024-03", string.Join("; ", values));
    }
}
