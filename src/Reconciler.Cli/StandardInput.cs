namespace Reconciler.Cli;

/// <summary>Standard input as a file <c>stdin.txt</c>, so that it can be read among others; removed afterwards.</summary>
internal sealed class StandardInput : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reconciler-");

    /// <summary>Reads all of the input.</summary>
    public StandardInput(Stream input)
    {
        using var file = File.Create(Path);
        input.CopyTo(file);
    }

    /// <summary>The file.</summary>
    public string Path => System.IO.Path.Combine(folder.FullName, "stdin.txt");

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);
}
