using System.Text.Json;

namespace Reconciler.Tests.Cli;

public sealed class ClaimsCommandTests : IDisposable
{
    private readonly StoredSample sample = new();

    public void Dispose() => sample.Dispose();

    [Theory]
    [InlineData(7)]
    [InlineData(4, "--document", "gazette.txt")]
    [InlineData(7, "--topic", "論壇")]
    [InlineData(0, "--topic", "airport")]
    public void Claims_are_narrowed_by_document_and_topic(int expected, params string[] options)
    {
        var result = CommandResult.OfCall(["claims", "--db", sample.Database, "--json", "-", .. options]);

        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(expected, json.RootElement.GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public void Claims_of_a_document_that_is_not_there_are_wrong_use()
    {
        var result = CommandResult.OfCall("claims", "--db", sample.Database, "--document", "gazete.txt");

        Assert.Equal((2, "reconciler: run R-0007 has no document 'gazete.txt'"), (result.ExitCode, Assert.Single(result.ErrorLines)));
    }

    [Fact]
    public void Claims_are_listed_as_text()
    {
        var result = CommandResult.OfCall("claims", "--db", sample.Database, "--document", "herald.txt");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("herald.txt\n  1:6  Harbour Forum — date: 2024-03-02 to 2024-03-04", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n3 claims\n", result.Output, StringComparison.Ordinal);
    }
}
