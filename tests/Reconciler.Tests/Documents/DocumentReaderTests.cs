using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Reconciler.Documents;
using Reconciler.Model;

namespace Reconciler.Tests.Documents;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("documents").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void The_rules_of_this_stage_are_valid() =>
        Assert.Empty(Reading.Rules.Errors.Where(error => error.File.StartsWith("documents/", StringComparison.Ordinal)));

    [Fact]
    public void A_file_is_identified_by_its_bytes_and_its_text_has_no_mark()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Rain fell.\r\nWind blew.")];

        var document = Read(bytes, out var error);

        Assert.Null(error);
        Assert.Equal("Rain fell.\r\nWind blew.", document?.Text);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), document?.Sha256);
        Assert.Equal("a/b.txt", document?.Name);
    }

    [Fact]
    public void A_text_in_memory_is_identified_by_its_UTF8() =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("下雨。"u8)), Reading.Read("下雨。").Sha256);

    public static TheoryData<byte[], string> Unusable() =>
        new()
        {
            { [], "this file is empty" },
            { "\n \n"u8.ToArray(), "this file is empty" },
            { [0, 1, 2], "this is not text: it holds control characters" },
            { [(byte)'a', 0xFF, (byte)'b'], "this is neither UTF-8, UTF-16 nor GB18030 (byte 2 is the first that is not plain ASCII)" },
        };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void A_file_that_is_no_text_is_one_line_of_error(byte[] bytes, string message)
    {
        Assert.Null(Read(bytes, out var error));
        Assert.Equal(new DocumentError("a/b.txt", message), error);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        var path = Path.Combine(root, "large.txt");
        using (var file = File.Create(path))
        {
            file.SetLength((20 * 1024 * 1024) + (1024 * 1024));
        }

        Assert.Null(Reading.Reader.Read(new SourceFile("large.txt", path), out var error));
        Assert.Equal("this file is too large: 21.0 MB; at most 20 MB are read", error?.Message);
    }

    [Fact]
    public void A_file_that_vanished_is_an_error()
    {
        Assert.Null(Reading.Reader.Read(new SourceFile("gone.txt", Path.Combine(root, "gone.txt")), out var error));
        Assert.Equal("this file is not there any more", error?.Message);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_an_error()
    {
        Assert.Null(Reading.Reader.Read(new SourceFile("folder.txt", root), out var error));
        Assert.NotNull(error);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD800")]
    [InlineData("\uDC00 \uD800\uD800.")]
    [InlineData("date ")]
    [InlineData("date 2025-02-25")]
    [InlineData("date 2025-02-25 \uD83D")]
    [InlineData("---\n---")]
    [InlineData("---\ntitle:\n---\n")]
    [InlineData("---\ntitle: \"\"\n---\ntitle: \"a\"")]
    [InlineData("---\ntitle: 'a'\n---")]
    [InlineData("# ")]
    [InlineData("###### #")]
    [InlineData("(")]
    [InlineData("()")]
    [InlineData("（）。")]
    [InlineData("新华社")]
    [InlineData("新华社电")]
    [InlineData("BEIJING (")]
    [InlineData("摄")]
    [InlineData("By ")]
    [InlineData("记者")]
    [InlineData("来源：")]
    [InlineData("\uFEFF\uFEFFRain\uFEFF fell.\uFEFF")]
    [InlineData("\tRain\tfell.\r\rWind blew.\r\n\u2028It snowed.\u0085")]
    [InlineData("99999999999999999999年99月99日 99:99")]
    [InlineData("Feb. 99, 99999")]
    [InlineData("BEIJING, Feb. 31 (Xinhua) -- No.")]
    public void Odd_texts_are_read(string text) => AssertWellFormed(Reading.Read(text));

    [Fact]
    public void A_long_line_is_read_in_linear_time()
    {
        foreach (var part in new[] { "a", "中", "a. ", ". ", "。", "\"", "(", "U.S. ", "新华社", "1. ", "\n", "a\n", "BEIJING, ", "….”", "2025-" })
        {
            AssertWellFormed(Reading.Read(string.Concat(Enumerable.Repeat(part, 200_000 / part.Length))));
        }

        AssertWellFormed(Reading.Read(string.Concat(Enumerable.Repeat("Rain fell on the old town in the night. ", 10_000_000 / 40))));
    }

    private static readonly string[] Known =
    [
        "date 2025-02-25 ",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "\t",
        ".",
        "。",
        "！",
        "?",
        "…",
        "”",
        "“",
        "\"",
        "(",
        ")",
        "（",
        "）",
        "---\n",
        "title: \"",
        "# ",
        "## ",
        "- ",
        "1. ",
        "1、",
        "BEIJING, Feb. 24 (Xinhua) -- ",
        "新华社北京2月24日电（记者张三）",
        "本报讯",
        "LONDON (Reuters) - ",
        "BEIJING: ",
        "February 25, 2025",
        "2025年2月25日",
        "08:07",
        "Published: ",
        "来源：",
        "By ",
        "Jane Doe",
        "Mr. ",
        "U.S. ",
        "a.m. ",
        "Inc. ",
        "J. K. ",
        "said",
        "表示",
        "(Xinhua/Gao Ming)",
        "（记者 张三）",
        "张三/摄",
        "版权",
        "本网",
        "All rights reserved",
        "Bridge Opens",
        "智慧之约",
        "The ministers opened the bridge on Monday after four years of work",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\uFEFF",
        "\0",
    ];

    private static readonly Gen<string> Pieces = Gen.OneOf(Gen.Int[0, Known.Length - 1].Select(i => Known[i]), Gen.String[0, 12]);

    [Fact]
    public void Any_text_is_read_into_spans_that_fit() =>
        Pieces.Array[0, 40].Select(pieces => string.Concat(pieces)).Sample(text => AssertWellFormed(Reading.Read(text)), iter: 1000);

    private Document? Read(byte[] bytes, out DocumentError? error)
    {
        var path = Path.Combine(root, "b.txt");
        File.WriteAllBytes(path, bytes);
        return Reading.Reader.Read(new SourceFile("a/b.txt", path), out error);
    }

    // Spans within the text, in order, without overlap, none of them cutting a character in two; passages hold all that is printed.
    private static void AssertWellFormed(Document document)
    {
        var text = document.Text;
        var end = 0;
        foreach (var passage in document.Passages)
        {
            AssertSpan(text, passage.Span, end);
            Assert.Equal(passage.Span, Whitespace.Trim(text, passage.Span));
            AssertBlank(text, end, passage.Span.Start);
            end = passage.Span.End;
            Assert.True(document.Sections[passage.Section].Span.Contains(passage.Span));
            Assert.True(passage.RepeatOf is null || passage.RepeatOf < passage.Index);
        }

        AssertBlank(text, end, text.Length);
        end = 0;
        foreach (var sentence in document.Sentences)
        {
            AssertSpan(text, sentence.Span, end);
            end = sentence.Span.End;
            var passage = document.Passages[sentence.Passage];
            Assert.True(passage.Span.Contains(sentence.Span));
            Assert.Equal((passage.Kind, passage.Section, passage.Language), (sentence.Kind, sentence.Section, sentence.Language));
        }

        end = 0;
        foreach (var section in document.Sections)
        {
            AssertSpan(text, section.Span, end);
            end = section.Span.End;
        }

        Assert.All(document.PageDates, date => Assert.True(date.Span.Start >= 0 && date.Span.End <= text.Length));
        Assert.True(
            document.Dateline is null || (document.Dateline.Span.Contains(document.Dateline.PlaceSpan) && document.Dateline.Span.End <= text.Length)
        );
    }

    private static void AssertSpan(string text, Span span, int from)
    {
        Assert.True(from <= span.Start && span.Start < span.End && span.End <= text.Length, span.ToString());
        foreach (var edge in new[] { span.Start, span.End })
        {
            Assert.False(edge > 0 && edge < text.Length && char.IsSurrogatePair(text[edge - 1], text[edge]));
        }
    }

    private static void AssertBlank(string text, int from, int to) => Assert.True(Whitespace.IsBlank(text.AsSpan(from, to - from)));
}
