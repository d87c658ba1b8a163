using System.CommandLine;
using Reconciler.Model;
using Reconciler.Reporting;
using Reconciler.Store;

namespace Reconciler.Cli;

/// <summary><c>report</c>: prints a stored run again.</summary>
internal sealed class ReportCommand
{
    private const string Description = "Prints a stored run again.";

    private const string Details = """
        Example:
          reconciler report --format markdown -o report.md
        """;

    private readonly Option<string> database = CommonOptions.Database();
    private readonly Option<string?> run = CommonOptions.Run();
    private readonly Option<string> format = new("--format") { Description = "How to print it.", DefaultValueFactory = _ => "text" };
    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "Where to write it; '-' is standard output.",
        HelpName = "FILE",
        DefaultValueFactory = _ => "-",
    };
    private readonly Option<bool> all = CommonOptions.All();
    private readonly CommandContext context;

    private ReportCommand(CommandContext context)
    {
        this.context = context;
        format.AcceptOnlyFromAmong("text", "markdown", "json");
    }

    public static Command Create(CommandContext context)
    {
        var report = new ReportCommand(context);
        var command = new DocumentedCommand("report", Description, Details) { report.database, report.run, report.format, report.output, report.all };
        command.SetAction(report.Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(output);
        using var store = ReportStore.OpenExisting(parsed.GetRequiredValue(database));
        var report = store.Load(parsed.GetValue(run));
        if (OutputFile.IsStandard(path) && parsed.GetRequiredValue(format) is "text")
        {
            context.Console.Write(Text(report, parsed));
            return ExitCode.Done;
        }

        using var file = OutputFile.Open(path, context.Console);
        switch (parsed.GetRequiredValue(format))
        {
            case "json":
                file.Write(stream => JsonReport.Write(report, stream));
                break;
            case "markdown":
                file.WriteText(writer => MarkdownReport.Write(report, writer));
                break;
            default:
                file.WriteText(writer => CommandConsole.WritePlain(Text(report, parsed), writer));
                break;
        }

        return ExitCode.Done;
    }

    private IReadOnlyList<StyledLine> Text(Report report, ParseResult parsed) =>
        TextReport.Lines(report, context.Console.Width, parsed.GetValue(all));
}
