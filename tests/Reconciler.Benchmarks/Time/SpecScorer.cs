using System.Globalization;
using NodaTime;

namespace Reconciler.Benchmarks.Time;

/// <summary>
/// Scores the engine against the date and time specifications of Recognizers-Text. A case is right if everything that is wanted
/// is found; where nothing is wanted, if nothing is found. Strictly right is a case in which nothing else is found either;
/// nearly right one whose expressions differ in a leading article or preposition alone.
/// </summary>
internal sealed class SpecScorer(TimeMlAnnotator annotator)
{
    // Where a case gives no moment of reading only spans are wanted; any moment will do.
    private static readonly LocalDateTime AnyReference = new(2016, 11, 7, 0, 0);

    private readonly Dictionary<string, int> leftOut = new(StringComparer.Ordinal);

    /// <summary>Prints a row for each file and the misses of each; a folder that is not there is no failure.</summary>
    public static int Run(string folder, int shown, TimeMlAnnotator annotator, TextWriter output)
    {
        var root = Path.Combine(folder, "DateTime");
        if (!Directory.Exists(root))
        {
            output.WriteLine($"{root}: no such folder, nothing to score");
            return 0;
        }

        var scorer = new SpecScorer(annotator);
        var scores = Directory
            .EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => scorer.Score(Path.ChangeExtension(Path.GetRelativePath(root, path), null), SpecFile.Read(path)))
            .ToList();
        Table.Row(output, "", "counted", "left out", "right", "share", "strict", "near");
        foreach (var score in scores.Where(score => score.Counted > 0))
        {
            CaseScore.Print(output, score.Name, [score]);
        }

        foreach (var language in new[] { "English", "Chinese" })
        {
            var own = scores.FindAll(score => score.Name.StartsWith(language, StringComparison.Ordinal));
            CaseScore.Print(output, $"{language}, models", own.FindAll(score => score.Name.EndsWith("Model", StringComparison.Ordinal)));
            CaseScore.Print(output, $"{language}, all", own);
        }

        CaseScore.Print(output, "together, models", scores.FindAll(score => score.Name.EndsWith("Model", StringComparison.Ordinal)));
        CaseScore.Print(output, "together, all", scores);
        output.WriteLine();
        output.WriteLine("left out:");
        foreach (var (reason, count) in scorer.leftOut.OrderByDescending(reason => reason.Value))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count, 6}  {reason}"));
        }

        scores.ForEach(score => score.PrintMisses(output, shown));
        return 0;
    }

    /// <summary>The score of a file.</summary>
    public CaseScore Score(string file, IEnumerable<SpecCase> cases)
    {
        var score = new CaseScore(file);
        foreach (var item in cases)
        {
            if (SpecExclusion.Of(file, item) is { } exclusion)
            {
                leftOut[exclusion.Reason] = leftOut.GetValueOrDefault(exclusion.Reason) + 1;
                score.LeaveOut();
                continue;
            }

            var reference = item.Reference ?? AnyReference;
            var found = TimeReading.All(annotator, item.Input, reference.Date);
            var missing = item.Results.FirstOrDefault(wanted => !SpecMatch.IsFound(wanted, found, reference.Date));
            var isNear = item.Results.Count > 0 && item.Results.All(wanted => SpecMatch.IsNearlyFound(wanted, found, item.Input, reference.Date));
            var hasExtras = found.Any(reading => !item.Results.Any(wanted => wanted.Span.Overlaps(reading.Span)));
            score.Add(
                missing is null && (item.Results.Count > 0 || found.Count == 0),
                !hasExtras,
                isNear,
                () =>
                    new CaseMiss(
                        Shapes.Of(missing is null ? found[0].Span.Of(item.Input) : missing.Span.Of(item.Input)),
                        item.Input,
                        missing is null ? "nothing" : $"[{missing.Span.Of(item.Input)}] {string.Join(" or ", missing.Readings)}",
                        TimeReading.Describe(found, item.Input)
                    )
            );
        }

        return score;
    }
}
