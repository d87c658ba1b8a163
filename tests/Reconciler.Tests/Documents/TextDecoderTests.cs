using System.Text;
using Reconciler.Documents;

namespace Reconciler.Tests.Documents;

public class TextDecoderTests
{
    private const string English = "The ministers opened the bridge on Monday.\r\nIt cost €3 million.\r\n";
    private const string Chinese = "两国部长星期一出席了新桥的开通仪式，这座桥历时四年建成。\n总投资超过3亿元。\n";
    private const string Traditional =
        "兩國部長星期一出席了新橋的開通儀式，這座橋歷時四年建成，總投資超過三億元。會議認為，此次合作為地區發展提供了重要的機遇。";

    public static TheoryData<string, string, string> Encodings()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var text in new[] { English, Chinese, Traditional })
        {
            data.Add("UTF-8", Hex(new UTF8Encoding(false), text), text);
            data.Add("UTF-8 with BOM", Hex(new UTF8Encoding(true), text), text);
            data.Add("UTF-16 LE with BOM", Hex(new UnicodeEncoding(false, true), text), text);
            data.Add("UTF-16 BE with BOM", Hex(new UnicodeEncoding(true, true), text), text);
        }

        foreach (var text in new[] { English, Chinese })
        {
            data.Add("UTF-16 LE", Hex(new UnicodeEncoding(false, false), text), text);
            data.Add("UTF-16 BE", Hex(new UnicodeEncoding(true, false), text), text);
        }

        foreach (var text in new[] { Chinese, Traditional })
        {
            data.Add("GB18030", Hex(CodePage("GB18030"), text), text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Each_encoding_is_recognised(string encoding, string hex, string text)
    {
        Assert.True(TextDecoder.TryDecode(Convert.FromHexString(hex), out var decoded, out var problem), $"{encoding}: {problem}");
        Assert.Equal(text, decoded);
    }

    public static TheoryData<string, byte[], string> Refused() =>
        new()
        {
            { "nothing", [], "this file is empty" },
            { "white space", " \r\n\t\n"u8.ToArray(), "this file is empty" },
            { "a mark alone", [0xEF, 0xBB, 0xBF], "this file is empty" },
            {
                "a picture",
                [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
                "this is not text: it holds control characters"
            },
            { "NUL in text", "Rain\0fell"u8.ToArray(), "this is not text: it holds control characters" },
            { "control characters", "\u0001\u0002\u0003Rain"u8.ToArray(), "this is not text: it holds control characters" },
            { "cut UTF-8", [0xEF, 0xBB, 0xBF, (byte)'a', 0xE4, 0xB8], "this file is marked as UTF-8 and is not" },
            { "lone surrogate", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "this file is marked as UTF-16 and is not" },
            {
                "Latin-1",
                Encoding.Latin1.GetBytes("The café in Málaga, the señor said, and the naïve façade of München."),
                "this is neither UTF-8, UTF-16 nor GB18030 (byte 8 is the first that is not plain ASCII)"
            },
            {
                "Big5",
                CodePage("big5").GetBytes(Traditional),
                "this is neither UTF-8, UTF-16 nor GB18030 (byte 1 is the first that is not plain ASCII)"
            },
            {
                "Shift JIS",
                CodePage("shift_jis").GetBytes("これは日本語の文章です。会議は月曜日に開かれました。"),
                "this is neither UTF-8, UTF-16 nor GB18030 (byte 1 is the first that is not plain ASCII)"
            },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_not_surely_text_is_refused(string what, byte[] bytes, string problem)
    {
        Assert.False(TextDecoder.TryDecode(bytes, out var text, out var found), what);
        Assert.Null(text);
        Assert.Equal(problem, found);
    }

    private static Encoding CodePage(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;

    private static string Hex(Encoding encoding, string text) => Convert.ToHexString([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
}
