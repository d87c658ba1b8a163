using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Reconciler.Cli;

/// <summary><c>timex</c>: documents with the temporal expressions in them marked.</summary>
internal sealed class TimexCommand
{
    private const string Description = "Marks dates, times, durations and recurring times with TIMEX3 tags (TimeML).";

    private const string Details = """
        A text becomes a TimeML document whose TEXT holds every character of it. Of a TimeML document (.tml) everything
        outside TEXT is kept; annotations already in TEXT (EVENT, SIGNAL, TIMEX3) are ignored and dropped.

        Relative expressions ("last Friday") count from the creation time of a TimeML document; without one from --dct; of
        a text without --dct from the day that its dateline or page gives.

        Examples:
          reconciler timex article.txt --dct 2025-02-24
          reconciler timex corpus/ -o annotated/
        """;

    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Text and TimeML files, and folders of them; '-' is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<LocalDate?> created = new("--dct")
    {
        Description = "The day of writing, as 2025-02-24.",
        HelpName = "DATE",
        CustomParser = ParseDate,
    };
    private readonly Option<string?> folder = new("--output", "-o")
    {
        Description = "Write each document under this folder, by the same name; without it, a single one goes to standard output.",
        HelpName = "DIR",
    };
    private readonly Option<string?> rules = CommonOptions.Rules();
    private readonly CommandContext context;

    private TimexCommand(CommandContext context)
    {
        this.context = context;
    }

    public static Command Create(CommandContext context)
    {
        var timex = new TimexCommand(context);
        var command = new DocumentedCommand("timex", Description, Details) { timex.paths, timex.created, timex.folder, timex.rules };
        command.SetAction(timex.Invoke);
        return command;
    }

    private int Invoke(ParseResult parsed)
    {
        var inputs = parsed.GetRequiredValue(paths);
        using var standardInput = inputs.Contains("-", StringComparer.Ordinal) ? StandardInput.Read(context.Console.In, context.Stop) : null;
        inputs = [.. inputs.Select(input => input is "-" && standardInput is not null ? standardInput.Path : input)];
        var annotated = TimeMlAnnotator.Create(parsed.LoadRules(rules)).Annotate(inputs, parsed.GetValue(created));
        return parsed.GetValue(folder) is { } target ? WriteAll(annotated, target) : WriteSingle(annotated);
    }

    private int WriteAll(IEnumerable<AnnotatedFile> annotated, string target)
    {
        var exitCode = ExitCode.Done;
        foreach (var file in annotated)
        {
            context.Stop.ThrowIfCancellationRequested();
            exitCode = Math.Max(exitCode, file.TimeMl is null ? Explain(file) : Write(file, Path.Combine(target, file.Name)));
        }

        return exitCode;
    }

    private int WriteSingle(IEnumerable<AnnotatedFile> annotated)
    {
        var files = annotated.ToList();
        if (files.Count(file => file.TimeMl is not null) > 1)
        {
            throw new CommandException(ExitCode.WrongUse, "these are several documents: say with -o DIR where they are to go");
        }

        var exitCode = ExitCode.Done;
        foreach (var file in files)
        {
            exitCode = Math.Max(exitCode, file.TimeMl is null ? Explain(file) : Write(file, "-"));
        }

        return exitCode;
    }

    private int Explain(AnnotatedFile file)
    {
        context.Console.WriteError($"{file.Name}: {file.Error?.Message}");
        return ExitCode.BadInput;
    }

    private int Write(AnnotatedFile file, string target)
    {
        if (!OutputFile.IsStandard(target))
        {
            if (string.Equals(Path.GetFullPath(target), file.Path, StringComparison.Ordinal))
            {
                throw new CommandException(ExitCode.WrongUse, $"{target}: this would overwrite the document itself; choose another folder");
            }

            CreateFolder(target);
        }

        using var output = OutputFile.Open(target, context.Console);
        output.WriteText(writer => writer.Write(file.TimeMl));
        return ExitCode.Done;
    }

    private static void CreateFolder(string target)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.BadInput, $"{target}: cannot be written: {wrong.Message}");
        }
    }

    private static LocalDate? ParseDate(ArgumentResult result)
    {
        if (LocalDatePattern.Iso.Parse(result.Tokens[0].Value).TryGetValue(default, out var day))
        {
            return day;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not a day of the calendar; write it as 2025-02-24.");
        return null;
    }
}
