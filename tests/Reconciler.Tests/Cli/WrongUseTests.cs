namespace Reconciler.Tests.Cli;

public sealed class WrongUseTests
{
    [Theory]
    [InlineData("Required command was not provided. See: reconciler --help")]
    [InlineData("Unrecognized command or argument 'rum'. See: reconciler --help", "rum")]
    [InlineData("Required argument 'PATH' missing for command: 'run'. See: reconciler run --help", "run")]
    [InlineData("Unrecognized command or argument '--colour'. See: reconciler rules check --help", "rules", "check", "--colour")]
    [InlineData(
        "Argument 'html5' not recognized. Must be one of: 'text' 'markdown' 'json' See: reconciler report --help",
        "report",
        "--format",
        "html5"
    )]
    [InlineData("Required argument missing for option: '--db'. See: reconciler report --help", "report", "--db")]
    public void Wrong_use_is_one_line_that_says_where_to_look(string expected, params string[] args)
    {
        var result = CommandResult.OfCall(args);

        Assert.Equal(
            (2, "", $"reconciler: {expected}"),
            (result.ExitCode, result.Output, Assert.Single(result.ErrorLines).Replace("  ", " ", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Fail_on_without_a_verdict_is_wrong_use()
    {
        var result = CommandResult.OfCall("run", ".", "--fail-on");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--fail-on", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Fail_on_takes_one_argument_and_leaves_the_paths()
    {
        var result = CommandResult.OfCall("run", "--fail-on", "conflict", "nothing-there", "--fail-on", "tension");

        Assert.Equal((3, "reconciler: nothing-there: no such file or folder"), (result.ExitCode, Assert.Single(result.ErrorLines)));
    }

    [Fact]
    public void A_verdict_that_does_not_exist_is_refused_with_those_that_do()
    {
        var result = CommandResult.OfCall("run", ".", "--fail-on", "conflict,disagreement");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(
            "reconciler: 'disagreement' is not a verdict; the verdicts are error, conflict, self-contradiction,",
            Assert.Single(result.ErrorLines),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_argument_cannot_drive_the_terminal()
    {
        var result = CommandResult.OfCall("\u001B[2J");

        Assert.DoesNotContain('\u001B', result.Error);
    }

    [Fact]
    public void A_name_that_begins_with_an_at_sign_is_a_name()
    {
        var result = CommandResult.OfCall("run", "@nothing-there.txt");

        Assert.Equal((3, "reconciler: @nothing-there.txt: no such file or folder"), (result.ExitCode, Assert.Single(result.ErrorLines)));
    }
}
