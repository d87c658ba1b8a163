using System.Text.Json;
using Reconciler.Reporting;
using Reconciler.Store;
using Reconciler.Tests.Reporting;

namespace Reconciler.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly string database;

    public ReportCommandTests()
    {
        database = folder.File("store.db");
        using var store = ReportStore.Open(database);
        store.Save(SampleReport.Full);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_latest_run_is_printed_as_text()
    {
        var result = CommandResult.OfCall("report", "--db", database);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(string.Join('\n', TextReport.Lines(SampleReport.Full, 100)) + "\n", result.Output);
    }

    [Fact]
    public void Json_is_the_same_as_the_library_writes()
    {
        using var expected = new MemoryStream();
        JsonReport.Write(SampleReport.Full, expected);

        var result = CommandResult.OfCall("report", "--db", database, "--format", "json");

        Assert.Equal(System.Text.Encoding.UTF8.GetString(expected.ToArray()), result.Output);
    }

    [Theory]
    [InlineData("text", "Reconciler 0.1.0 · run R-0007")]
    [InlineData("markdown", "# Reconciler report\n\nReconciler 0.1.0 · run R-0007")]
    [InlineData("json", "{\n  \"schema\": \"reconciler/report/1\"")]
    public void A_file_gets_all_of_it_and_standard_output_nothing(string format, string beginning)
    {
        var result = CommandResult.OfCall("report", "--db", database, "--format", format, "-o", folder.File("out"));

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.StartsWith(beginning, File.ReadAllText(folder.File("out")), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("out.partial")));
    }

    [Fact]
    public void A_run_that_is_not_there_is_trouble_with_the_store()
    {
        var result = CommandResult.OfCall("report", "--db", database, "--run", "R-9999");

        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("reconciler: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_is_not_there_is_not_made()
    {
        var result = CommandResult.OfCall("report", "--db", folder.File("other.db"));

        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.Contains("other.db", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("other.db")));
    }

    [Fact]
    public void Verbose_adds_the_stack()
    {
        var result = CommandResult.OfCall("report", "--db", folder.File("other.db"), "--verbose");

        Assert.Contains("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named()
    {
        var result = CommandResult.OfCall("report", "--db", database, "--format", "json", "-o", folder.File("no/such/folder/out.json"));

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains("out.json: cannot be written", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Show_finds_a_finding_by_the_beginning_of_its_id()
    {
        var result = CommandResult.OfCall("show", "f-00000000000c", "--db", database);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("explained (info)  F-00000000000c", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("F-9", "has no finding 'F-9'")]
    [InlineData("F-0", "begins more than one id")]
    public void Show_refuses_an_id_that_names_none_or_several(string id, string expected)
    {
        var result = CommandResult.OfCall("show", id, "--db", database);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(4, "--document", "gazette.txt")]
    [InlineData(7, "--topic", "論壇")]
    [InlineData(0, "--topic", "airport")]
    public void Claims_are_narrowed_by_document_and_topic(int expected, params string[] options)
    {
        var result = CommandResult.OfCall(["claims", "--db", database, "--json", "-", .. options]);

        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(expected, json.RootElement.GetProperty("claims").GetArrayLength());
    }

    [Fact]
    public void Claims_of_a_document_that_is_not_there_are_wrong_use()
    {
        var result = CommandResult.OfCall("claims", "--db", database, "--document", "gazete.txt");

        Assert.Equal((2, "reconciler: run R-0007 has no document 'gazete.txt'"), (result.ExitCode, Assert.Single(result.ErrorLines)));
    }
}
