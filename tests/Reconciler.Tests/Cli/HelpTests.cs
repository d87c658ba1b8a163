namespace Reconciler.Tests.Cli;

public sealed class HelpTests
{
    [Theory]
    [InlineData]
    [InlineData("run")]
    [InlineData("report")]
    [InlineData("show")]
    [InlineData("claims")]
    [InlineData("rules", "check")]
    [InlineData("rules", "test")]
    public void Help_describes_the_command_and_gives_an_example(params string[] command)
    {
        var result = CommandResult.OfCall([.. command, "--help"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Description:", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"  reconciler {string.Join(' ', command)}",
            result.Output[result.Output.IndexOf("Example:", StringComparison.Ordinal)..],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_list_of_commands_has_a_line_for_each()
    {
        var help = CommandResult.OfCall("--help").Output;

        Assert.DoesNotContain("articles/ extra.txt", help, StringComparison.Ordinal);
        Assert.Contains("run <PATH>", help, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_tells_the_exit_codes()
    {
        Assert.Contains("70 internal error; 130 interrupted", CommandResult.OfCall("--help").Output, StringComparison.Ordinal);
    }
}
