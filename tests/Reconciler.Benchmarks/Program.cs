using System.Globalization;
using BenchmarkDotNet.Running;
using NodaTime;
using Reconciler;
using Reconciler.Benchmarks;
using Reconciler.Benchmarks.Gold;
using Reconciler.Benchmarks.Time;
using Reconciler.Model;
using Reconciler.Rules;

return args switch
{
    ["score", "gold", var folder] => GoldScorer.Run(folder, "seeds", Run, Console.Out),
    ["score", "gold", var folder, var documents] => GoldScorer.Run(folder, documents, Run, Console.Out),
    ["score", "timex", var folder] => TimexScorer.Run(folder, 0, Annotator(), Console.Out),
    ["score", "timex", var folder, "--misses", var count] => TimexScorer.Run(folder, Number(count), Annotator(), Console.Out),
    ["throughput"] => Throughput.Run("seeds", Console.Out),
    ["throughput", var folder] => Throughput.Run(folder, Console.Out),
    ["bench", .. var rest] => Bench(rest),
    _ => Usage(),
};

static Report Run(IReadOnlyList<string> paths) => Pipeline.Create(RuleFolder.Load(RuleFolder.DefaultPath)).Run(paths, "R-0001", SystemClock.Instance);

static TimexAnnotator Annotator() => TimexAnnotator.Create(RuleFolder.Load(RuleFolder.DefaultPath));

static int Number(string count) => int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture);

static int Bench(string[] rest)
{
    BenchmarkSwitcher.FromAssembly(typeof(GoldScorer).Assembly).Run(rest);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(
        "usage: score gold FOLDER [DOCUMENTS] | score timex FOLDER [--misses N] | throughput [DOCUMENTS] | bench [BENCHMARKDOTNET OPTIONS]"
    );
    return 2;
}
