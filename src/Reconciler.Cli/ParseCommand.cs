using System.CommandLine;
using Reconciler.Language;

namespace Reconciler.Cli;

/// <summary><c>parse</c>: what the engine sees in sentences.</summary>
internal sealed class ParseCommand
{
    private const string Description = "Prints words, parts of speech, trees and names as CoNLL-U (names as NE=B-PER in MISC).";

    private const string Details = """
        Of a .conllu file the sentences and words are kept and the rest is predicted.

        Example:
          reconciler parse articles/council.txt
        """;

    private readonly Argument<string> path = new("PATH") { Description = "A text file or .conllu file; '-' is standard input." };
    private readonly CommandContext context;

    private ParseCommand(CommandContext context)
    {
        this.context = context;
    }

    public static Command Create(CommandContext context)
    {
        var parse = new ParseCommand(context);
        var command = new DocumentedCommand("parse", Description, Details) { parse.path };
        command.SetAction(parse.Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(path);
        using var input = name == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(name);
        if (name.EndsWith(".conllu", StringComparison.OrdinalIgnoreCase))
        {
            ConlluWriter.WriteConllu(input, context.Console.Out);
        }
        else
        {
            ConlluWriter.WriteText(input.ReadToEnd(), context.Console.Out);
        }

        return ExitCode.Done;
    }
}
