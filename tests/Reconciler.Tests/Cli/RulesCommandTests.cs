namespace Reconciler.Tests.Cli;

public sealed class RulesCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("test")]
    public void A_folder_that_is_not_there_is_bad_input(string command)
    {
        var result = CommandResult.OfCall("rules", command, "--rules", folder.File("none"));

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.EndsWith("none: no such folder of rules", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_error_is_a_line_with_file_line_and_column()
    {
        folder.Write("time/words.yml", "# broken\nmonday: [1\n");
        folder.Write("time/more.yml", "a: 1\n---\nb: 2\n");

        var result = CommandResult.OfCall("rules", "check", "--rules", folder.Path);

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains(result.ErrorLines, line => line.StartsWith("reconciler: time/words.yml:", StringComparison.Ordinal));
        Assert.Contains("reconciler: time/more.yml:1:1: a rule file holds exactly one YAML document", result.ErrorLines, StringComparer.Ordinal);
    }
}
