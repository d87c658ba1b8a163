using Reconciler.Findings;

namespace Reconciler.Tests.Findings;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("The Harbour-Forum!", "the harbour forum")]
    [InlineData("ＡＩ　２０２４", "ai 2024")]
    [InlineData("中国AI大会", "中 国 ai 大 会")]
    [InlineData("Guangxi’s", "guangxis")]
    [InlineData("", "")]
    [InlineData("—…", "")]
    [InlineData("a\ud800b", "a b")]
    public void Words_are_what_counts(string text, string key) => Assert.Equal(key, Folding.Key(text));
}
