namespace Reconciler.Cli;

/// <summary>One line on the error stream that is written over as the work goes on, and removed at its end.</summary>
/// <param name="error">The error stream; a terminal.</param>
internal sealed class ProgressLine(TextWriter error) : IProgress<PipelineProgress>, IDisposable
{
    private const string StartOver = "\r\u001B[K";

    /// <inheritdoc/>
    public void Report(PipelineProgress value) => error.Write($"{StartOver}{value.Stage} {value.Done}/{value.Total}");

    /// <inheritdoc/>
    public void Dispose() => error.Write(StartOver);
}
