using System.Globalization;
using System.Text;

namespace Reconciler.Reporting;

/// <summary>How many columns of a terminal text takes: a Chinese character two, a combining mark none.</summary>
internal static class ColumnWidth
{
    // East Asian Width W and F of Unicode Standard Annex 11, neighbouring blocks joined.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F),
        (0x231A, 0x231B),
        (0x2E80, 0x303E),
        (0x3041, 0x4DBF),
        (0x4E00, 0xA4CF),
        (0xA960, 0xA97F),
        (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF),
        (0xFE10, 0xFE19),
        (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60),
        (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F),
        (0x1F680, 0x1F6FF),
        (0x1F900, 0x1F9FF),
        (0x20000, 0x3FFFD),
    ];

    public static int Of(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Of(rune);
        }

        return columns;
    }

    public static int Of(Rune rune) =>
        IsCombining(rune) ? 0
        : IsWide(rune) ? 2
        : 1;

    public static bool IsWide(Rune rune) =>
        rune.Value >= Wide[0].First && Array.Exists(Wide, range => range.First <= rune.Value && rune.Value <= range.Last);

    private static bool IsCombining(Rune rune) =>
        !rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
