using System.CommandLine;
using Reconciler.Model;
using Reconciler.Reporting;
using Reconciler.Store;

namespace Reconciler.Cli;

/// <summary><c>claims</c>: what was extracted.</summary>
internal sealed class ClaimsCommand
{
    private const string Description = "Lists the claims that were extracted, document by document.";

    private const string Details = """
        Example:
          reconciler claims --document council.txt --topic "harbour forum"
        """;

    private readonly Option<string?> document = new("--document") { Description = "Only of this document.", HelpName = "NAME" };
    private readonly Option<string?> topic = new("--topic") { Description = "Only of topics with this in one of their names.", HelpName = "TEXT" };
    private readonly Option<string?> json = CommonOptions.Json("Write them as JSON instead; '-' is standard output.");
    private readonly Option<string> database = CommonOptions.Database();
    private readonly Option<string?> run = CommonOptions.Run();
    private readonly CommandContext context;

    private ClaimsCommand(CommandContext context)
    {
        this.context = context;
    }

    public static Command Create(CommandContext context)
    {
        var claims = new ClaimsCommand(context);
        var command = new DocumentedCommand("claims", Description, Details)
        {
            claims.document,
            claims.topic,
            claims.json,
            claims.database,
            claims.run,
        };
        command.SetAction(claims.Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        using var store = ReportStore.OpenExisting(parsed.GetRequiredValue(database));
        var report = store.Load(parsed.GetValue(run));
        var name = parsed.GetValue(document);
        if (name is not null && !report.Documents.Any(known => string.Equals(known.Name, name, StringComparison.Ordinal)))
        {
            throw new CommandException(ExitCode.WrongUse, $"run {report.Run.Id} has no document '{name}'");
        }

        var claims = report
            .Claims.Where(pair => name is null || string.Equals(pair.Claim.Document, name, StringComparison.Ordinal))
            .Where(pair => parsed.GetValue(topic) is not { } text || IsCalled(pair.Topic, text))
            .ToList();
        if (parsed.GetValue(json) is { } path)
        {
            using var file = OutputFile.Open(path, context.Console);
            file.Write(stream => JsonReport.WriteClaims(claims, stream));
        }
        else
        {
            context.Console.Write(ClaimListText.Lines(report, claims, context.Console.Width));
        }

        return ExitCode.Done;
    }

    private static bool IsCalled(Topic topic, string text) =>
        topic.Names.Select(name => name.Name).Append(topic.Label).Any(name => name.Contains(text, StringComparison.OrdinalIgnoreCase));
}
