using System.CommandLine;

namespace Reconciler.Cli;

/// <summary><c>rules check</c>: is every file valid.</summary>
internal static class RulesCheckCommand
{
    private const string Description = "Reads every rule file and names each error with file, line and column.";

    private const string Details = """
        Example:
          reconciler rules check --rules my-rules/
        """;

    public static Command Create(CommandContext context)
    {
        var folder = CommonOptions.Rules();
        var command = new DocumentedCommand("check", Description, Details) { folder };
        command.SetAction(parsed =>
        {
            var rules = parsed.LoadRules(folder);
            Pipeline.Create(rules);
            rules.ThrowIfWrong();
            context.Console.Out.WriteLine($"The rules are valid ({rules.Hash}).");
            return ExitCode.Done;
        });
        return command;
    }
}
