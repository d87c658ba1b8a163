using BenchmarkDotNet.Running;
using Reconciler.Benchmarks.Gold;
using Reconciler.Model;

return args switch
{
    ["score", "gold", var folder] => GoldScorer.Run(folder, "seeds", Run, Console.Out),
    ["score", "gold", var folder, var documents] => GoldScorer.Run(folder, documents, Run, Console.Out),
    ["bench", .. var rest] => Bench(rest),
    _ => Usage(),
};

static Report Run(IReadOnlyList<string> paths) => throw new NotSupportedException($"no pipeline to run {paths.Count} paths through");

static int Bench(string[] rest)
{
    BenchmarkSwitcher.FromAssembly(typeof(GoldScorer).Assembly).Run(rest);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("usage: score gold FOLDER [DOCUMENTS] | bench [BENCHMARKDOTNET OPTIONS]");
    return 2;
}
