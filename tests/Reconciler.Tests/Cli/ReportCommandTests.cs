using Reconciler.Reporting;
using Reconciler.Tests.Reporting;

namespace Reconciler.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly StoredSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public void The_latest_run_is_printed_as_text()
    {
        var result = CommandResult.OfCall("report", "--db", sample.Database);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(string.Join('\n', TextReport.Lines(SampleReport.Full, 100)) + "\n", result.Output);
    }

    [Fact]
    public void Json_is_the_same_as_the_library_writes()
    {
        using var expected = new MemoryStream();
        JsonReport.Write(SampleReport.Full, expected);

        var result = CommandResult.OfCall("report", "--db", sample.Database, "--format", "json");

        Assert.Equal(System.Text.Encoding.UTF8.GetString(expected.ToArray()), result.Output);
    }

    [Theory]
    [InlineData("text", "Reconciler 0.1.0 · run R-0007")]
    [InlineData("markdown", "# Reconciler report\n\nReconciler 0.1.0 · run R-0007")]
    [InlineData("json", "{\n  \"schema\": \"reconciler/report/1\"")]
    public void A_file_gets_all_of_it_and_standard_output_nothing(string format, string beginning)
    {
        var result = CommandResult.OfCall("report", "--db", sample.Database, "--format", format, "-o", sample.File("out"));

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.StartsWith(beginning, File.ReadAllText(sample.File("out")), StringComparison.Ordinal);
        Assert.False(File.Exists(sample.File("out.partial")));
    }

    [Fact]
    public void A_run_that_is_not_there_is_trouble_with_the_store()
    {
        var result = CommandResult.OfCall("report", "--db", sample.Database, "--run", "R-9999");

        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("reconciler: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_is_not_there_is_not_made()
    {
        var result = CommandResult.OfCall("report", "--db", sample.File("other.db"));

        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.Contains("other.db", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(sample.File("other.db")));
    }

    [Fact]
    public void Verbose_adds_the_stack()
    {
        var result = CommandResult.OfCall("report", "--db", sample.File("other.db"), "--verbose");

        Assert.Contains("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named()
    {
        var result = CommandResult.OfCall("report", "--db", sample.Database, "--format", "json", "-o", sample.File("no/such/folder/out.json"));

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains("out.json: cannot be written", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
