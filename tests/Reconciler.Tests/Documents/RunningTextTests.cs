using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Documents;

/// <summary>A text read without looking for what belongs to the page.</summary>
public sealed class RunningTextTests
{
    private const string Page =
        "date 2024-03-05\n\n# Forum closes\n\nLISBON, March 4 (Gazette) -- The forum closed on Sunday. It drew many.\n\nEditor: Ann Lee\n\nThe forum closed on Sunday in the harbour, and it drew many.\n\nThe forum closed on Sunday in the harbour, and it drew many.\n\nCopyright 2024 Gazette. All rights reserved.\n";

    [Fact]
    public void Every_word_is_in_a_sentence()
    {
        var document = Reading.Reader.ReadRunningText("page.txt", Page, new LocalDate(2024, 3, 5));

        Assert.Equal(Words(Page), document.Sentences.SelectMany(sentence => Words(sentence.Span.Of(Page))).ToArray());
        Assert.All(document.Passages, passage => Assert.Equal(PassageKind.Body, passage.Kind));
    }

    [Fact]
    public void Nothing_but_the_given_day_is_known()
    {
        var document = Reading.Reader.ReadRunningText("page.txt", Page, new LocalDate(2024, 3, 6));

        Assert.Equal((null, new LocalDate(2024, 3, 6)), (document.Dateline, document.Published));
        Assert.Equal(Page, document.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t")]
    public void A_text_without_words_has_no_sentences(string text) => Assert.Empty(Reading.Reader.ReadRunningText("a.txt", text, null).Sentences);

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
