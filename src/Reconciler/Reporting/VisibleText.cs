using System.Globalization;
using System.Text;

namespace Reconciler.Reporting;

/// <summary>
/// Makes text of documents harmless to print: a control character could drive a terminal, a bidirectional override could
/// make a line read otherwise than it is. Both are shown as escapes (<c>\u202E</c>); white space is folded to one space.
/// </summary>
public static class VisibleText
{
    /// <summary>The text on one line, with nothing hidden in it.</summary>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        var afterSpace = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune);
            if (!isSpace)
            {
                AppendVisible(visible, rune);
            }
            else if (!afterSpace)
            {
                visible.Append(' ');
            }

            afterSpace = isSpace;
        }

        return visible.ToString();
    }

    /// <summary>Whether a character changes how others are shown without being seen itself. Joiners are left alone: scripts and emoji need them.</summary>
    internal static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
        && rune.Value is not (0x200C or 0x200D);

    private static void AppendVisible(StringBuilder visible, Rune rune)
    {
        if (!IsHidden(rune))
        {
            visible.Append(rune);
        }
        else if (rune.IsBmp)
        {
            visible.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
        }
        else
        {
            visible.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        }
    }
}
