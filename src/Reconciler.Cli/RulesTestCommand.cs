using System.CommandLine;

namespace Reconciler.Cli;

/// <summary><c>rules test</c>: the rules' own examples.</summary>
internal static class RulesTestCommand
{
    private const string Description = "Runs the examples and counter-examples that the rules carry.";

    private const string Details = """
        The exit code is 3 if one of them fails.

        Example:
          reconciler rules test --rules my-rules/
        """;

    public static Command Create(CommandContext context)
    {
        var folder = CommonOptions.Rules();
        var command = new DocumentedCommand("test", Description, Details) { folder };
        command.SetAction(parsed =>
        {
            var results = RuleExamples.RunAll(parsed.LoadRules(folder));
            var output = context.Console.Out;
            foreach (var failed in results.Where(result => !result.Passed))
            {
                output.WriteLine(FormattableString.Invariant($"{failed.File}:{failed.Line}: {failed.Rule}: {failed.Message}"));
            }

            var failures = results.Count(result => !result.Passed);
            output.WriteLine(FormattableString.Invariant($"{results.Length - failures} examples passed, {failures} failed."));
            return failures > 0 ? ExitCode.BadInput : ExitCode.Done;
        });
        return command;
    }
}
