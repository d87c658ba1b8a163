using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Reconciler.Documents;

/// <summary>
/// Turns bytes into text: UTF-8, UTF-16 and GB18030. An encoding is taken only if every byte decodes and the outcome looks like
/// text; a document in any other is refused rather than read wrongly.
/// </summary>
internal static class TextDecoder
{
    private const string Binary = "this is not text: it holds control characters";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = LoadGb18030();

    /// <summary>The text without its byte order mark, or one line that says what is wrong.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? problem)
    {
        text = Decode(bytes, out problem);
        if (text is not null && IsBinary(text))
        {
            problem = Binary;
        }
        else if (text is not null && Whitespace.IsBlank(text))
        {
            problem = "this file is empty";
        }

        text = problem is null ? text : null;
        return text is not null;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, out string? problem)
    {
        problem = null;
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, .. var rest]:
                return Marked(Utf8, rest, "UTF-8", out problem);
            case [0xFF, 0xFE, .. var rest]:
                return Marked(LittleEndian, rest, "UTF-16", out problem);
            case [0xFE, 0xFF, .. var rest]:
                return Marked(BigEndian, rest, "UTF-16", out problem);
        }

        if (bytes.Contains((byte)0))
        {
            // Only UTF-16 has NUL bytes in text: half of every space and line break.
            var wide = new[] { Strictly(LittleEndian, bytes), Strictly(BigEndian, bytes) }.FirstOrDefault(candidate =>
                candidate is not null && IsUsual(candidate)
            );
            problem = wide is null ? Binary : null;
            return wide;
        }

        if (Strictly(Utf8, bytes) is { } text)
        {
            return text;
        }

        if (LooksLikeGb18030(bytes) && Strictly(Gb18030, bytes) is { } chinese)
        {
            return chinese;
        }

        problem = string.Create(
            CultureInfo.InvariantCulture,
            $"this is neither UTF-8, UTF-16 nor GB18030 (byte {FirstHighByte(bytes)} is the first that is not plain ASCII)"
        );
        return null;
    }

    private static string? Marked(Encoding encoding, ReadOnlySpan<byte> bytes, string name, out string? problem)
    {
        var text = Strictly(encoding, bytes);
        problem = text is null ? $"this file is marked as {name} and is not" : null;
        return text;
    }

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Western code pages decode as GB18030 too, as do those of Taiwan, into characters that hardly any text uses. In Chinese
    // text most two-byte characters are of the first level of GB 2312 (rows 16 to 55) or punctuation (rows 1 and 3).
    private static bool LooksLikeGb18030(ReadOnlySpan<byte> bytes)
    {
        int wide = 0,
            usual = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            var trail = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            wide++;
            if (trail >= 0xA1 && bytes[i] is 0xA1 or 0xA3 or (>= 0xB0 and <= 0xD7))
            {
                usual++;
            }

            i++;
        }

        return usual * 2 >= wide;
    }

    private static bool IsUsual(string text)
    {
        var usual = text.Count(letter =>
            letter
                is (>= ' ' and < '\u0250')
                    or '\t'
                    or '\n'
                    or '\r'
                    or (>= '\u2010' and <= '\u2044')
                    or (>= '\u3000' and <= '\u303F')
                    or (>= '\u4E00' and <= '\u9FFF')
                    or (>= '\uFF00' and <= '\uFFEF')
        );
        return usual * 20L >= text.Length * 19L;
    }

    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var letter in text)
        {
            if (letter == '\0')
            {
                return true;
            }

            if (char.IsControl(letter) && !char.IsWhiteSpace(letter))
            {
                controls++;
            }
        }

        // A stray control character happens in text that went through many hands.
        return controls * 100L > text.Length;
    }

    private static int FirstHighByte(ReadOnlySpan<byte> bytes)
    {
        var at = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        return at + 1;
    }

    private static Encoding LoadGb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException("the runtime lacks GB18030");
}
