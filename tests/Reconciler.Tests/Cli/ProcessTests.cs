namespace Reconciler.Tests.Cli;

public sealed class ProcessTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_version_is_a_result()
    {
        var result = await CommandResult.OfProcess(folder.Path, "--version");

        Assert.Equal((0, "0.1.0", ""), (result.ExitCode, result.Output.Trim(), result.Error));
    }

    [Fact]
    public async Task An_error_goes_to_the_error_stream_only()
    {
        var result = await CommandResult.OfProcess(folder.Path, "report");

        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("reconciler: reconciler.db: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
