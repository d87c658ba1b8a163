using System.Globalization;
using System.Text;

namespace Reconciler.Store;

/// <summary>
/// Text in the form in which it is stored. SQLite keeps UTF-8 that ends at a NUL, while a document may hold any UTF-16:
/// what SQLite would lose (NUL, a surrogate without its partner) is written as the control character SUBSTITUTE and four
/// hexadecimal digits, and so is SUBSTITUTE itself. All other text is stored as it is.
/// </summary>
internal static class StoredText
{
    private const char Substitute = '\u001A';

    public static string Escape(string text)
    {
        var first = NextToEscape(text, 0);
        if (first < 0)
        {
            return text;
        }

        var stored = new StringBuilder(text.Length + 16);
        var copied = 0;
        for (var at = first; at >= 0; at = NextToEscape(text, copied))
        {
            stored.Append(text, copied, at - copied).Append(CultureInfo.InvariantCulture, $"{Substitute}{(int)text[at]:x4}");
            copied = at + 1;
        }

        return stored.Append(text, copied, text.Length - copied).ToString();
    }

    public static string Unescape(string stored)
    {
        var next = stored.IndexOf(Substitute, StringComparison.Ordinal);
        if (next < 0)
        {
            return stored;
        }

        var text = new StringBuilder(stored.Length);
        var copied = 0;
        while (next >= 0 && next + 5 <= stored.Length)
        {
            text.Append(stored, copied, next - copied);
            text.Append((char)ushort.Parse(stored.AsSpan(next + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            copied = next + 5;
            next = stored.IndexOf(Substitute, copied);
        }

        return text.Append(stored, copied, stored.Length - copied).ToString();
    }

    private static int NextToEscape(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] is '\0' or Substitute)
            {
                return at;
            }

            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(text[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
