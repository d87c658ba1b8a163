namespace Reconciler.Tests.Cli;

public sealed class ShowCommandTests : IDisposable
{
    private readonly StoredSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public void Show_finds_a_finding_by_the_beginning_of_its_id()
    {
        var result = CommandResult.OfCall("show", "f-00000000000c", "--db", sample.Database);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("explained (info)  F-00000000000c", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("F-9", "has no finding 'F-9'")]
    [InlineData("F-0", "begins more than one id")]
    public void Show_refuses_an_id_that_names_none_or_several(string id, string expected)
    {
        var result = CommandResult.OfCall("show", id, "--db", sample.Database);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
