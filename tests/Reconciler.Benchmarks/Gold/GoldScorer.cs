using System.Text.Json;
using Reconciler.Model;

namespace Reconciler.Benchmarks.Gold;

/// <summary>Scores the engine against a folder of annotations: <c>claims.jsonl</c> and <c>relations.jsonl</c>.</summary>
internal static class GoldScorer
{
    /// <summary>Runs the engine over <paramref name="documents"/> and prints how it did; a folder that is not there is no failure.</summary>
    public static int Run(string folder, string documents, Func<IReadOnlyList<string>, Report> run, TextWriter output)
    {
        var claims = Path.Combine(folder, "claims.jsonl");
        if (!File.Exists(claims))
        {
            output.WriteLine($"{claims}: no such file, nothing to score");
            return 0;
        }

        var relations = Path.Combine(folder, "relations.jsonl");
        GoldScore score;
        try
        {
            var gold = GoldAnnotation.Read(File.ReadLines(claims), File.Exists(relations) ? File.ReadLines(relations) : []);
            score = new GoldScore(run([documents]), gold);
        }
        catch (JsonException wrong)
        {
            output.WriteLine($"{folder}: {wrong.Message}");
            return 3;
        }

        GoldPrinter.Print(score, output);
        return 0;
    }
}
