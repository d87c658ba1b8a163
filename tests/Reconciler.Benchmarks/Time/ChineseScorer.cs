namespace Reconciler.Benchmarks.Time;

/// <summary>
/// Scores the engine against the Chinese time cases of JioNLP. A case is right if any reading of the expression is; strictly
/// right if that reading covers the whole of it.
/// </summary>
internal static class ChineseScorer
{
    private const string FileName = "time_cases.json";

    /// <summary>Prints a row for each type of result and the misses of each; a folder that is not there is no failure.</summary>
    public static int Run(string folder, int shown, TimeMlAnnotator annotator, TextWriter output)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            output.WriteLine($"{path}: no such file, nothing to score");
            return 0;
        }

        var scores = ChineseCaseFile
            .Read(path)
            .GroupBy(item => item.Type, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Score(group.Key, group, annotator))
            .ToList();
        Table.Row(output, "", "counted", "left out", "right", "share", "strict", "near");
        scores.ForEach(score => CaseScore.Print(output, score.Name, [score]));
        CaseScore.Print(output, "together", scores);
        scores.ForEach(score => score.PrintMisses(output, shown));
        return 0;
    }

    /// <summary>The score of cases.</summary>
    public static CaseScore Score(string name, IEnumerable<ChineseCase> cases, TimeMlAnnotator annotator)
    {
        var score = new CaseScore(name);
        foreach (var item in cases)
        {
            var found = TimeReading.All(annotator, item.Text, item.Reference?.Date);
            var right = found.Where(reading => ChineseMatch.IsRight(item, reading)).ToList();
            score.Add(
                right.Count > 0,
                right.Exists(reading => reading.Span.Length == item.Text.Length),
                isNear: false,
                () => new CaseMiss(Shapes.Of(item.Text), item.Text, item.Wanted, TimeReading.Describe(found, item.Text))
            );
        }

        return score;
    }
}
