using CsCheck;
using Reconciler.Language;
using Reconciler.Model;

namespace Reconciler.Tests.Language;

public class TokeniserTests
{
    [Theory]
    [InlineData("China's 8th forum", "china|'|s|8|th|forum")]
    [InlineData("more than 3,000 exhibits, 12.1 billion.", "more|than|3,000|exhibits|,|12.1|billion|.")]
    [InlineData("$12.1bn (Rs 10,372 crore)", "$|12.1|bn|(|rs|10,372|crore|)")]
    [InlineData("July 26-28, 2025", "july|26|-|28|,|2025")]
    [InlineData("G20 in 2016", "g20|in|2016")]
    [InlineData("“AI–plus” 50%", "\"|ai|-|plus|\"|50|%")]
    public void English_is_cut_at_spaces_punctuation_and_between_digits_and_letters(string text, string expected) =>
        Assert.Equal(expected, Cut(text));

    [Theory]
    [InlineData("9月18日在南寧召開", "9|月|18|日|在|南|宁|召|开")]
    [InlineData("中國—東盟", "中|国|-|东|盟")]
    [InlineData("１４億人口", "14|亿|人|口")]
    [InlineData("AI公司8家", "ai|公|司|8|家")]
    public void Chinese_is_cut_into_characters_and_folded_to_simplified(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Fact]
    public void Every_character_but_white_space_belongs_to_exactly_one_token() =>
        Gen.String.Sample(text =>
        {
            var covered = new int[text.Length];
            foreach (var token in Tokeniser.Tokenise(text, new Span(0, text.Length)))
            {
                for (var i = token.Span.Start; i < token.Span.End; i++)
                {
                    covered[i]++;
                }
            }

            for (var i = 0; i < text.Length; i++)
            {
                Assert.Equal(char.IsWhiteSpace(text[i]) ? 0 : 1, covered[i]);
            }
        });

    private static string Cut(string text) => string.Join('|', Tokeniser.Tokenise(text, new Span(0, text.Length)).Select(token => token.Norm));
}
