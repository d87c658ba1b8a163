using System.Globalization;
using BenchmarkDotNet.Running;
using NodaTime;
using Reconciler;
using Reconciler.Benchmarks;
using Reconciler.Benchmarks.Gold;
using Reconciler.Benchmarks.Language;
using Reconciler.Benchmarks.Time;
using Reconciler.Model;
using Reconciler.Rules;

return args switch
{
    ["score", "gold", var folder] => GoldScorer.Run(folder, "seeds", Run, Console.Out),
    ["score", "gold", var folder, var documents] => GoldScorer.Run(folder, documents, Run, Console.Out),
    ["score", "timex", var folder, .. var rest] when Misses(rest) is { } shown => TimexScorer.Run(folder, shown, Annotator(), Console.Out),
    ["score", "recognizers", var folder, .. var rest] when Misses(rest) is { } shown => SpecScorer.Run(folder, shown, Annotator(), Console.Out),
    ["score", "jionlp", var folder, .. var rest] when Misses(rest) is { } shown => ChineseScorer.Run(folder, shown, Annotator(), Console.Out),
    ["score", "parse", var folder] => LanguageScorer.Parse(folder, Console.Out),
    ["score", "ner", var folder] => LanguageScorer.Entities(folder, Console.Out),
    ["score", "segment", var folder] => LanguageScorer.Segment(folder, Console.Out),
    ["throughput"] => Throughput.Run("seeds", Console.Out),
    ["throughput", var folder] => Throughput.Run(folder, Console.Out),
    ["bench", "--texts", var folder, .. var rest] => Bench(folder, rest),
    ["bench", .. var rest] => Bench("seeds", rest),
    _ => Usage(),
};

static Report Run(IReadOnlyList<string> paths) => Pipeline.Create(RuleFolder.Load(RuleFolder.DefaultPath)).Run(paths, "R-0001", SystemClock.Instance);

static TimeMlAnnotator Annotator() => TimeMlAnnotator.Create(RuleFolder.Load(RuleFolder.DefaultPath));

static int? Misses(string[] rest) =>
    rest switch
    {
        [] => 0,
        ["--misses", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var shown) => shown,
        _ => null,
    };

static int Bench(string folder, string[] rest)
{
    TimeBenchmarks.Folder = folder;
    BenchmarkSwitcher.FromAssembly(typeof(GoldScorer).Assembly).Run(rest);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(
        "usage: score gold FOLDER [DOCUMENTS] | score timex|recognizers|jionlp FOLDER [--misses N] | score parse|ner|segment TREEBANKS | throughput [DOCUMENTS] | bench [--texts DOCUMENTS] [BENCHMARKDOTNET OPTIONS]"
    );
    return 2;
}
