using Reconciler.Model;

namespace Reconciler.Benchmarks.Gold;

/// <summary>Turns offsets in Unicode code points into offsets in UTF-16 code units.</summary>
internal static class CodePoints
{
    /// <summary>The span in code units; offsets past the end stop there.</summary>
    public static Span ToUtf16(string text, int start, int end)
    {
        var (units, points, first) = (0, 0, text.Length);
        while (units < text.Length && points < end)
        {
            if (points == start)
            {
                first = units;
            }

            units += char.IsSurrogatePair(text, units) ? 2 : 1;
            points++;
        }

        return new Span(Math.Min(first, units), units);
    }
}
