using System.Text;

namespace Reconciler.Cli;

/// <summary>
/// A result in a file, or with <c>-</c> on the result stream. The file is opened before the work begins, so that a wrong
/// path is known at once, and takes its name only when complete: nobody ever reads half a result.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string path;
    private readonly CommandConsole console;
    private readonly Stream stream;

    private OutputFile(string path, CommandConsole console, Stream stream)
    {
        this.path = path;
        this.console = console;
        this.stream = stream;
    }

    private bool IsStandardOutput => IsStandard(path);

    private string PartialPath => path + ".partial";

    /// <summary>Whether that path means the result stream.</summary>
    public static bool IsStandard(string? path) => path is "-";

    /// <summary>Opens it.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public static OutputFile Open(string path, CommandConsole console)
    {
        try
        {
            return new OutputFile(path, console, IsStandard(path) ? new MemoryStream() : File.Create(path + ".partial"));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException(ExitCode.BadInput, $"{path}: cannot be written: {wrong.Message}");
        }
    }

    /// <summary>Writes the whole result and puts it in place.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public void Write(Action<Stream> write)
    {
        try
        {
            write(stream);
            if (stream is MemoryStream memory)
            {
                console.Out.Write(Encoding.UTF8.GetString(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
                return;
            }

            stream.Dispose();
            File.Move(PartialPath, path, overwrite: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.BadInput, $"{path}: cannot be written: {wrong.Message}");
        }
    }

    /// <summary>Writes the whole result as text and puts it in place.</summary>
    public void WriteText(Action<TextWriter> write) =>
        Write(target =>
        {
            using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
            write(writer);
        });

    /// <summary>Removes what was begun and not completed.</summary>
    public void Dispose()
    {
        stream.Dispose();
        if (!IsStandardOutput)
        {
            File.Delete(PartialPath);
        }
    }
}
