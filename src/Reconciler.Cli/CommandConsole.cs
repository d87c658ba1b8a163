using Reconciler.Reporting;
using Spectre.Console;

namespace Reconciler.Cli;

/// <summary>The streams of a command: results go out, errors and progress go to the error stream.</summary>
/// <param name="Out">Results, and nothing else.</param>
/// <param name="Error">Errors, one a line, and progress.</param>
internal sealed record CommandConsole(TextWriter Out, TextWriter Error)
{
    private const int PipedWidth = 100;

    /// <summary>What <c>-</c> reads.</summary>
    public Stream In { get; init; } = Stream.Null;

    /// <summary>Columns of a line of text.</summary>
    public int Width { get; init; } = PipedWidth;

    /// <summary>Whether results are coloured.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether progress is shown.</summary>
    public bool HasProgress { get; init; }

    /// <summary>Those of this process. Colour only on a terminal and without <c>NO_COLOR</c>.</summary>
    public static CommandConsole OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        var isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new CommandConsole(Console.Out, Console.Error)
        {
            In = Console.OpenStandardInput(),
            Width = isTerminal ? TerminalWidth() : PipedWidth,
            HasColour = isTerminal && !isPlain,
            HasProgress = !Console.IsErrorRedirected,
        };
    }

    /// <summary>Writes lines to the result stream.</summary>
    public void Write(IEnumerable<StyledLine> lines)
    {
        if (!HasColour)
        {
            WritePlain(lines, Out);
            return;
        }

        var terminal = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.Standard,
                Out = new AnsiConsoleOutput(Out),
            }
        );
        // The lines are wrapped already; a narrower width here would wrap them again.
        terminal.Profile.Width = int.MaxValue;
        foreach (var line in lines)
        {
            var paragraph = new Paragraph();
            foreach (var part in line.Parts)
            {
                paragraph.Append(part.Text, StyleOf(part.Style));
            }

            terminal.Write(paragraph);
            terminal.WriteLine();
        }
    }

    /// <summary>Writes lines without styles.</summary>
    public static void WritePlain(IEnumerable<StyledLine> lines, TextWriter output)
    {
        foreach (var line in lines)
        {
            output.Write(line.Text);
            output.Write('\n');
        }
    }

    /// <summary>One clear line on the error stream.</summary>
    public void WriteError(string message) => Error.WriteLine($"reconciler: {VisibleText.Of(message)}");

    // A terminal that does not know its size says 0. Lines beyond 120 columns are hard to read.
    private static int TerminalWidth() => Console.WindowWidth is > 0 and var columns ? Math.Clamp(columns, 40, 120) : 80;

    private static Style StyleOf(TextStyle style) =>
        style switch
        {
            TextStyle.Heading => new Style(decoration: Decoration.Bold),
            TextStyle.Strong => new Style(decoration: Decoration.Bold),
            TextStyle.Quote => new Style(foreground: Color.Aqua),
            TextStyle.Muted => new Style(decoration: Decoration.Dim),
            TextStyle.High => new Style(foreground: Color.Red, decoration: Decoration.Bold),
            TextStyle.Medium => new Style(foreground: Color.Yellow, decoration: Decoration.Bold),
            TextStyle.Low => new Style(foreground: Color.Green),
            _ => Style.Plain,
        };
}
