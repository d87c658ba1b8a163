using System.Diagnostics;
using Reconciler.Training;

if (args is not ["train", var treebanks, var models, .. var parts])
{
    Console.Error.WriteLine("usage: train TREEBANKS MODELS [english|chinese]");
    return 2;
}

var clock = Stopwatch.StartNew();
var lists = Path.Combine(AppContext.BaseDirectory, "Lists");
var folder = new ModelFolder(models);
if (parts is [] or ["chinese"])
{
    new ChineseTraining(treebanks, lists, Console.Error).Run(folder);
}

if (parts is [] or ["english"])
{
    new EnglishTraining(treebanks, lists, Console.Error).Run(folder);
}

Console.Error.WriteLine($"trained in {clock.Elapsed.TotalSeconds:F0} s");
return 0;
