using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Reconciler.Cli;

/// <summary>The usual help, followed by the details of a <see cref="DocumentedCommand"/>.</summary>
/// <param name="usual">The usual help.</param>
internal sealed class CommandHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Makes <c>--help</c> of all commands below a root end in their details.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = option.Action is HelpAction usual ? new CommandHelp(usual) : option.Action;
    }

    /// <summary>The command as typed, without <c>reconciler</c>: <c>"rules check "</c>; empty for none.</summary>
    public static string PathOf(CommandResult result) => result.Parent is CommandResult parent ? $"{PathOf(parent)}{result.Command.Name} " : "";

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DocumentedCommand command)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(command.Details);
        }

        return exitCode;
    }
}
