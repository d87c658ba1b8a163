using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Reconciler.Model;
using Reconciler.Reporting;
using Reconciler.Store;

namespace Reconciler.Cli;

/// <summary><c>run</c>: the main job.</summary>
internal sealed class RunCommand
{
    private const string Description = "Reads files and folders, writes the store and prints the conflict report.";

    private const string Details = """
        With --fail-on the exit code is 1 if a finding has one of the verdicts; but if a file could not be read, it is 3.

        Example:
          reconciler run articles/ extra.txt --json report.json --fail-on conflict,self-contradiction
        """;

    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files and folders; '-' is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string> database = CommonOptions.Database();
    private readonly Option<string?> rules = CommonOptions.Rules();
    private readonly Option<string?> json = CommonOptions.Json("Write the report as JSON too; '-' writes only that, to standard output.");
    private readonly Option<ImmutableArray<Verdict>> failOn = new("--fail-on")
    {
        Description = $"Exit with 1 if a finding has one of these verdicts: {string.Join(", ", ReportNames.Verdicts.Select(ReportNames.Of))}.",
        HelpName = "VERDICT[,…]",
        CustomParser = ParseVerdicts,
        DefaultValueFactory = _ => [],
    };
    private readonly Option<bool> all = CommonOptions.All();
    private readonly CommandContext context;

    private RunCommand(CommandContext context)
    {
        this.context = context;
    }

    public static Command Create(CommandContext context)
    {
        var run = new RunCommand(context);
        var command = new DocumentedCommand("run", Description, Details) { run.paths, run.database, run.rules, run.json, run.failOn, run.all };
        command.SetAction(run.Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var inputs = parsed.GetRequiredValue(paths);
        using var standardInput = inputs.Contains("-", StringComparer.Ordinal) ? StandardInput.Read(context.Console.In, context.Stop) : null;
        inputs = [.. inputs.Select(input => input is "-" && standardInput is not null ? standardInput.Path : input)];
        if (!Array.Exists(inputs, Path.Exists))
        {
            throw new CommandException(ExitCode.BadInput, $"{string.Join(", ", inputs)}: no such file or folder");
        }

        var pipeline = Pipeline.Create(parsed.LoadRules(rules));
        using var jsonFile = parsed.GetValue(json) is { } path ? OutputFile.Open(path, context.Console) : null;
        using var store = ReportStore.Open(parsed.GetRequiredValue(database));
        var report = Process(pipeline, inputs, store.NextRunId());
        store.Save(report);
        jsonFile?.Write(stream => JsonReport.Write(report, stream));
        if (!OutputFile.IsStandard(parsed.GetValue(json)))
        {
            context.Console.Write(TextReport.Lines(report, context.Console.Width, parsed.GetValue(all)));
        }

        return Conclude(report, parsed.GetValue(failOn));
    }

    private Report Process(Pipeline pipeline, string[] inputs, string runId)
    {
        using var progress = context.Console.HasProgress ? new ProgressLine(context.Console.Error) : null;
        var report = pipeline.Run(inputs, runId, context.Clock, progress, context.Stop);
        // From here on the run is stored as a whole; an interruption that came too late for the pipeline still counts.
        context.Stop.ThrowIfCancellationRequested();
        return report;
    }

    private int Conclude(Report report, ImmutableArray<Verdict> verdicts)
    {
        foreach (var error in report.Errors)
        {
            context.Console.WriteError($"{error.Name}: {error.Message}");
        }

        var met = report.Findings.Where(finding => verdicts.Contains(finding.Verdict)).CountBy(finding => finding.Verdict).ToList();
        if (met.Count > 0)
        {
            var counts = met.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value} {ReportNames.Of(count.Key)}"));
            context.Console.WriteError($"--fail-on is met: {string.Join(", ", counts)}");
        }

        return report.Errors.Length > 0 ? ExitCode.BadInput
            : met.Count > 0 ? ExitCode.FailOnMet
            : ExitCode.Done;
    }

    private static ImmutableArray<Verdict> ParseVerdicts(ArgumentResult result)
    {
        var verdicts = ImmutableArray.CreateBuilder<Verdict>();
        var names = result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in names)
        {
            if (ReportNames.TryParseVerdict(name, out var verdict))
            {
                verdicts.Add(verdict);
            }
            else
            {
                result.AddError($"'{name}' is not a verdict; the verdicts are {string.Join(", ", ReportNames.Verdicts.Select(ReportNames.Of))}.");
            }
        }

        return verdicts.ToImmutable();
    }
}
