using System.Text;

namespace Reconciler.TimeMl;

/// <summary>Text as XML writes it.</summary>
internal static class XmlText
{
    private const char Unknown = '\uFFFD';

    /// <summary>
    /// Adds text so that a reader of the XML gets the same characters back; those that XML cannot hold at all (control
    /// characters, halves of surrogate pairs) become U+FFFD each.
    /// </summary>
    public static void Append(StringBuilder xml, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                xml.Append(text[i]).Append(text[i + 1]);
                i++;
                continue;
            }

            switch (text[i])
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '\r':
                    // A bare one would be read as a line feed.
                    xml.Append("&#13;");
                    break;
                default:
                    xml.Append(IsAllowed(text[i]) ? text[i] : Unknown);
                    break;
            }
        }
    }

    private static bool IsAllowed(char letter) => letter is '\t' or '\n' or (>= ' ' and <= '\uFFFD') && !char.IsSurrogate(letter);
}
