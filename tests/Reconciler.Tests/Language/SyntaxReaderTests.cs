using CsCheck;
using Reconciler.Language;
using Reconciler.Model;

namespace Reconciler.Tests.Language;

public sealed class SyntaxReaderTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[" .'-…(aB7中國。\n’\ud83d\ude80"],
        Gen.Char[" .a。國\ud800\udc00"].Array.Select(characters => new string(characters))
    );

    [Fact]
    public void Words_of_any_text_tile_it_and_its_trees_are_trees() =>
        AnyText.Sample(
            text =>
            {
                var covered = new bool[text.Length];
                foreach (var sentence in new SyntaxReader().ReadAll(text))
                {
                    AssertIsTree(sentence);
                    foreach (var token in sentence)
                    {
                        Assert.Equal(token.Form, token.Span.Of(text));
                        for (var at = token.Span.Start; at < token.Span.End; at++)
                        {
                            Assert.False(covered[at]);
                            covered[at] = true;
                        }
                    }
                }

                for (var at = 0; at < text.Length; at++)
                {
                    Assert.True(covered[at] || char.IsWhiteSpace(text[at]));
                }
            },
            iter: 300
        );

    [Fact]
    public void A_simple_sentence_has_subject_verb_and_object()
    {
        const string text = "The ministers signed two agreements in Vienna on Monday.";
        var read = new SyntaxReader().Read(text, new Span(0, text.Length), "en");
        var signed = Assert.Single(read, token => token.Lemma == "sign");
        Assert.Equal(("VERB", 0), (signed.Upos, signed.Head));
        Assert.Equal("nsubj", Assert.Single(read, token => token.Form == "ministers").Deprel);
        Assert.Equal(
            ("obj", "agreement"),
            Assert.Single(read, token => token.Form == "agreements") is var sold ? (sold.Deprel, sold.Lemma) : default
        );
        Assert.Equal("nummod", Assert.Single(read, token => token.Form == "two").Deprel);
        Assert.Equal("B-LOC", Assert.Single(read, token => token.Form == "Vienna").EntityTag);
    }

    [Fact]
    public void Chinese_names_are_found_in_both_scripts()
    {
        foreach (var text in (string[])["上海位于中国东部。", "上海位於中國東部。"])
        {
            var read = new SyntaxReader().Read(text, new Span(0, text.Length), "zh");
            Assert.Equal("B-LOC", Assert.Single(read, token => token.Form == "上海").EntityTag);
            Assert.Equal("PUNCT", read[^1].Upos);
        }
    }

    [Theory]
    [InlineData("Dr. Smith arrived at 5 p.m. on Friday. He left.", 2)]
    [InlineData("The U.S. economy grew. Prices did not.", 2)]
    [InlineData("“We agree,” she said. “It is over.”", 2)]
    [InlineData("会议今天开幕。代表来自四十个国家！", 2)]
    public void Sentences_end_where_they_end(string text, int expected) => Assert.Equal(expected, new SyntaxReader().ReadAll(text).Count());

    [Fact]
    public void A_very_long_sentence_is_read_in_time_that_grows_with_it()
    {
        var text = string.Concat(Enumerable.Repeat("and the ministers of many countries met ", 3000));
        AssertIsTree(new SyntaxReader().Read(text, new Span(0, text.Length), "en"));
    }

    private static void AssertIsTree(IReadOnlyList<ParsedToken> sentence)
    {
        if (sentence.Count == 0 || sentence[0].Head < 0)
        {
            return;
        }

        Assert.Single(sentence, token => token.Head == 0);
        var reachesRoot = new bool[sentence.Count + 1];
        reachesRoot[0] = true;
        for (var word = 1; word <= sentence.Count; word++)
        {
            var path = new List<int>();
            for (var at = word; !reachesRoot[at]; at = sentence[at - 1].Head)
            {
                Assert.True(path.Count <= sentence.Count, "heads run in a circle");
                path.Add(at);
            }

            path.ForEach(at => reachesRoot[at] = true);
        }
    }
}
