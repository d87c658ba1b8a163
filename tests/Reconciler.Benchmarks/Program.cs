using BenchmarkDotNet.Running;
using NodaTime;
using Reconciler;
using Reconciler.Benchmarks;
using Reconciler.Benchmarks.Gold;
using Reconciler.Benchmarks.Language;
using Reconciler.Model;
using Reconciler.Rules;

return args switch
{
    ["score", "gold", var folder] => GoldScorer.Run(folder, "seeds", Run, Console.Out),
    ["score", "gold", var folder, var documents] => GoldScorer.Run(folder, documents, Run, Console.Out),
    ["score", "parse", var folder] => LanguageScorer.Parse(folder, Console.Out),
    ["score", "ner", var folder] => LanguageScorer.Entities(folder, Console.Out),
    ["score", "segment", var folder] => LanguageScorer.Segment(folder, Console.Out),
    ["throughput"] => Throughput.Run("seeds", Console.Out),
    ["throughput", var folder] => Throughput.Run(folder, Console.Out),
    ["bench", .. var rest] => Bench(rest),
    _ => Usage(),
};

static Report Run(IReadOnlyList<string> paths) => Pipeline.Create(RuleFolder.Load(RuleFolder.DefaultPath)).Run(paths, "R-0001", SystemClock.Instance);

static int Bench(string[] rest)
{
    BenchmarkSwitcher.FromAssembly(typeof(GoldScorer).Assembly).Run(rest);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(
        "usage: score gold FOLDER [DOCUMENTS] | score parse|ner|segment TREEBANKS | throughput [DOCUMENTS] | bench [BENCHMARKDOTNET OPTIONS]"
    );
    return 2;
}
