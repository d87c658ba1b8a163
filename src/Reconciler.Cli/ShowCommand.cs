using System.CommandLine;
using Reconciler.Model;
using Reconciler.Reporting;
using Reconciler.Store;

namespace Reconciler.Cli;

/// <summary><c>show</c>: one finding.</summary>
internal sealed class ShowCommand
{
    private const string Description = "Shows one finding: the values, how they were resolved, and the words of the documents with line and column.";

    private const string Details = """
        Example:
          reconciler show F-7c1e
        """;

    private readonly Argument<string> id = new("FINDING-ID") { Description = "Its id, or as much of its beginning as is unique." };
    private readonly Option<string> database = CommonOptions.Database();
    private readonly Option<string?> run = CommonOptions.Run();
    private readonly CommandContext context;

    private ShowCommand(CommandContext context)
    {
        this.context = context;
    }

    public static Command Create(CommandContext context)
    {
        var show = new ShowCommand(context);
        var command = new DocumentedCommand("show", Description, Details) { show.id, show.database, show.run };
        command.SetAction(show.Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        using var store = ReportStore.OpenExisting(parsed.GetRequiredValue(database));
        var report = store.Load(parsed.GetValue(run));
        var finding = Find(report, parsed.GetRequiredValue(id));
        context.Console.Write(FindingText.Lines(report, finding, context.Console.Width));
        return ExitCode.Done;
    }

    private static Finding Find(Report report, string beginning)
    {
        var found = report.Findings.Where(finding => finding.Id.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new CommandException(
                ExitCode.WrongUse,
                $"run {report.Run.Id} has no finding '{beginning}'; `reconciler report --all` lists them"
            ),
            _ => throw new CommandException(ExitCode.WrongUse, $"'{beginning}' begins more than one id: {found[0].Id}, {found[1].Id}"),
        };
    }
}
