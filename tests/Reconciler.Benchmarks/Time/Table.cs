using System.Globalization;

namespace Reconciler.Benchmarks.Time;

/// <summary>Rows of figures under each other.</summary>
internal static class Table
{
    private const int NameWidth = 36;
    private const int CellWidth = 10;

    /// <summary>Prints a row: a name on the left, figures on the right.</summary>
    public static void Row(TextWriter output, string name, params IEnumerable<string> cells) =>
        output.WriteLine(name.PadRight(NameWidth) + string.Concat(cells.Select(cell => cell.PadLeft(CellWidth))));

    /// <summary>A share or score with three places.</summary>
    public static string Figure(double figure) => figure.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A count.</summary>
    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
