using System.CommandLine;
using System.CommandLine.Invocation;
using NodaTime;
using Reconciler.Rules;
using Reconciler.Store;

namespace Reconciler.Cli;

/// <summary>The <c>reconciler</c> command: parses, runs, and turns whatever goes wrong into one line and an exit code.</summary>
internal static class CommandLine
{
    private const string Description = """
        Finds where documents that talk about the same things disagree, and why.

        Exit codes: 0 done; 1 done, and --fail-on met; 2 wrong use; 3 bad input (the other files were still processed);
        4 the store could not be read or written; 70 internal error; 130 interrupted.

        Example:
          reconciler run articles/ --fail-on conflict,self-contradiction
        """;

    /// <summary>Runs with plain streams: no colour, no progress.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error, IClock clock) =>
        Run(args, new CommandConsole(output, error), clock, CancellationToken.None);

    /// <summary>Runs and gives the exit code.</summary>
    public static int Run(string[] args, CommandConsole console, IClock clock, CancellationToken stop)
    {
        var verbose = new Option<bool>("--verbose") { Description = "Add the stack to an error.", Recursive = true };
        var context = new CommandContext(console, clock, stop);
        var root = new RootCommand(Description)
        {
            RunCommand.Create(context),
            ReportCommand.Create(context),
            ShowCommand.Create(context),
            ClaimsCommand.Create(context),
            TimexCommand.Create(context),
            ParseCommand.Create(context),
            new Command("rules", "Checks and tests the rules.") { RulesCheckCommand.Create(context), RulesTestCommand.Create(context) },
            verbose,
        };
        CommandHelp.AddTo(root);
        // A file name may begin with @: it is no list of further arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            var problem = parsed.UnmatchedTokens is [var unknown, ..] ? $"Unrecognized command or argument '{unknown}'." : parsed.Errors[0].Message;
            console.WriteError($"{problem} See: reconciler {CommandHelp.PathOf(parsed.CommandResult)}--help");
            return ExitCode.WrongUse;
        }

        try
        {
            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = console.Out,
                    Error = console.Error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
#pragma warning disable CA1031 // The outermost frame: whatever reaches it becomes one line and an exit code.
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            var exitCode = Explain(wrong, console);
            if (parsed.GetValue(verbose))
            {
                console.Error.WriteLine(wrong);
            }

            return exitCode;
        }
    }

    private static int Explain(Exception wrong, CommandConsole console)
    {
        switch (wrong)
        {
            case CommandException command:
                console.WriteError(command.Message);
                return command.ExitCode;
            case RuleException { Errors.IsEmpty: false } rules:
                foreach (var error in rules.Errors)
                {
                    console.WriteError(error.ToString());
                }

                return ExitCode.BadInput;
            case RuleException rules:
                console.WriteError(rules.Message);
                return ExitCode.BadInput;
            case StoreException store:
                console.WriteError(store.Message);
                return ExitCode.StoreTrouble;
            case IOException or UnauthorizedAccessException:
                console.WriteError(wrong.Message);
                return ExitCode.BadInput;
            case OperationCanceledException:
                console.WriteError("interrupted; nothing of this run was stored");
                return ExitCode.Interrupted;
            default:
                console.WriteError($"internal error: {wrong.Message}");
                return ExitCode.InternalError;
        }
    }
}
