using System.Globalization;
using Reconciler.TimeMl;

namespace Reconciler.Benchmarks.Time;

/// <summary>Scores the engine against a folder of TimeML: for each subfolder and together.</summary>
internal static class TimexScorer
{
    /// <summary>Prints a table and, of each kind, the <paramref name="shown"/> most frequent misses; a folder that is not there is no failure.</summary>
    public static int Run(string folder, int shown, TimeMlAnnotator annotator, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            output.WriteLine($"{folder}: no such folder, nothing to score");
            return 0;
        }

        var files = Directory.EnumerateFiles(folder, "*.tml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var total = new TimexScore();
        Table.Row(output, "", "documents", "gold", "found", "strict P", "R", "F1", "relaxed P", "R", "F1", "type F1", "value F1");
        foreach (var group in files.GroupBy(file => Path.GetRelativePath(folder, Path.GetDirectoryName(file)!), StringComparer.Ordinal))
        {
            var score = new TimexScore();
            foreach (var file in group)
            {
                var document = TimeMlReader.Read(File.ReadAllText(file));
                var found = annotator.Annotate(document.Text, document.CreationDay);
                var name = Path.GetFileName(file);
                score.Add(name, document.Text, document.Timexes, found);
                total.Add(name, document.Text, document.Timexes, found);
            }

            Print(output, group.Key, score);
        }

        Print(output, "together", total);
        PrintMisses(total, shown, output);
        return 0;
    }

    private static void PrintMisses(TimexScore score, int shown, TextWriter output)
    {
        foreach (var kind in score.Misses.GroupBy(miss => miss.Kind).OrderBy(kind => kind.Key))
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key}: {kind.Count()}"));
            var shapes = kind.GroupBy(miss => miss.Shape, StringComparer.Ordinal)
                .OrderByDescending(shape => shape.Count())
                .ThenBy(shape => shape.Key, StringComparer.Ordinal);
            foreach (var shape in shapes.Take(shown))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shape.Count(), 6}  {shape.Key}"));
                foreach (var miss in shape.Take(2))
                {
                    output.WriteLine($"          {miss}");
                }
            }
        }
    }

    private static void Print(TextWriter output, string name, TimexScore score) =>
        Table.Row(
            output,
            name,
            [
                Table.Count(score.Documents),
                Table.Count(score.Gold),
                Table.Count(score.System),
                .. Figures(score.Strict),
                .. Figures(score.Relaxed),
                Table.Figure(score.TypeF1),
                Table.Figure(score.ValueF1),
            ]
        );

    private static string[] Figures(FScore score) => [Table.Figure(score.Precision), Table.Figure(score.Recall), Table.Figure(score.F1)];
}
