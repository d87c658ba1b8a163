using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using Reconciler.Rules;

namespace Reconciler.Benchmarks;

/// <summary>
/// Documents per second of the whole pipeline at growing numbers of documents: copies of those in a folder, the day of
/// every date changed from copy to copy, so that topics grow with the documents. Growth near 1 means linear.
/// </summary>
internal static class Throughput
{
    private static readonly int[] Copies = [1, 10, 100];

    /// <summary>Prints a line for each size.</summary>
    public static int Run(string folder, TextWriter output)
    {
        var texts = Directory
            .EnumerateFiles(folder, "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file)))
            .ToList();
        if (texts.Count == 0)
        {
            output.WriteLine($"{folder}: no documents there; nothing measured");
            return 0;
        }

        var pipeline = Pipeline.Create(RuleFolder.Load(RuleFolder.DefaultPath));
        pipeline.Run(texts, "R-0001", SystemClock.Instance);
        output.WriteLine("documents   seconds   documents/s   findings   growth");
        var last = (Documents: 0, Seconds: 0d);
        foreach (var copies in Copies)
        {
            var documents = Enumerable
                .Range(0, copies)
                .SelectMany(copy => texts.Select(text => (Name: $"{copy:D3}-{text.Name}", Text: ChangeDays(text.Text, copy))))
                .ToList();
            var watch = Stopwatch.StartNew();
            var report = pipeline.Run(documents, "R-0001", SystemClock.Instance);
            var seconds = watch.Elapsed.TotalSeconds;
            var growth =
                last.Documents == 0
                    ? ""
                    : (Math.Log(seconds / last.Seconds) / Math.Log((double)documents.Count / last.Documents)).ToString(
                        "0.00",
                        CultureInfo.InvariantCulture
                    );
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{documents.Count, 9} {seconds, 9:0.00} {documents.Count / seconds, 13:0.0} {report.Findings.Length, 10} {growth, 8}"
                )
            );
            last = (documents.Count, seconds);
        }

        return 0;
    }

    /// <summary>Adds the copy's number, within 1 to 28, to every number of one or two digits.</summary>
    private static string ChangeDays(string text, int copy)
    {
        var changed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end - at is 1 or 2 && copy > 0 && int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture) is >= 1 and <= 28 and var day)
            {
                changed.Append(CultureInfo.InvariantCulture, $"{((day - 1 + copy) % 28) + 1}");
                at = end;
            }
            else
            {
                end = Math.Max(end, at + 1);
                changed.Append(text, at, end - at);
                at = end;
            }
        }

        return changed.ToString();
    }
}
