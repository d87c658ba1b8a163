using CsCheck;
using Reconciler.Store;

namespace Reconciler.Tests.Store;

public sealed class StoredTextTests
{
    private static readonly Gen<string> Anything = Gen.OneOf(Gen.Char, Gen.Int[0, 7].Select(i => "\0\u001A\uD83D\uDE00\uD800\uDFFF0a"[i]))
        .Array.Select(characters => new string(characters));

    [Fact]
    public void Any_text_comes_back() =>
        Anything.Sample(text => string.Equals(StoredText.Unescape(StoredText.Escape(text)), text, StringComparison.Ordinal));

    [Fact]
    public void What_is_stored_is_proper_UTF_16_without_NUL() =>
        Anything.Sample(text =>
        {
            var stored = StoredText.Escape(text);
            _ = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(stored);
            return !stored.Contains('\0');
        });

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("港口 😀\r\n")]
    public void Proper_text_is_stored_as_it_is(string text) => Assert.Equal(text, StoredText.Escape(text));

    [Fact]
    public void What_cannot_be_stored_is_spelled_out() => Assert.Equal("a\u001A0000\u001Ad83db", StoredText.Escape("a\0\uD83Db"));
}
