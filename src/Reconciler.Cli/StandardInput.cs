namespace Reconciler.Cli;

/// <summary>Standard input as a file <c>stdin.txt</c>, so that it can be read among others; removed afterwards.</summary>
internal sealed class StandardInput : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reconciler-");

    private StandardInput() { }

    /// <summary>The file.</summary>
    public string Path => System.IO.Path.Combine(folder.FullName, "stdin.txt");

    /// <summary>Reads all of the input.</summary>
    public static StandardInput Read(Stream input, CancellationToken stop)
    {
        var standardInput = new StandardInput();
        try
        {
            using var file = File.Create(standardInput.Path);
            // Reading from a console cannot be interrupted; waiting for it can.
            Task.Run(() => input.CopyTo(file), CancellationToken.None).Wait(stop);
            return standardInput;
        }
        catch
        {
            standardInput.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
