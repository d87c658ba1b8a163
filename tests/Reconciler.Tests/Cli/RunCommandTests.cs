using System.Text;
using System.Text.Json;
using Reconciler.Cli;

namespace Reconciler.Tests.Cli;

/// <summary>The main job, started as a user starts it.</summary>
public sealed class RunCommandTests : IDisposable
{
    private const string Gazette = """
        Harbour Forum closes in Lisbon

        LISBON, March 4 (Gazette) -- The 2024 Harbour Forum was held in Lisbon from March 1 to March 3, 2024. More than 40 companies took part.

        """;

    private const string Herald = """
        Lisbon hosts Harbour Forum

        March 6, 2024

        The 2024 Harbour Forum was held in Lisbon from March 2 to March 5, 2024. More than 40 companies took part.

        """;

    private readonly TempFolder folder = new();

    public RunCommandTests()
    {
        folder.Write("news/gazette.txt", Gazette);
        folder.Write("news/herald.txt", Herald);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_is_read_stored_and_reported()
    {
        var run = await CommandResult.OfProcess(folder.Path, "run", "news");
        var report = await CommandResult.OfProcess(folder.Path, "report");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("LOOK AT FIRST", run.Output, StringComparison.Ordinal);
        Assert.Contains("Harbour Forum — date", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("reconciler.db")));
        Assert.Equal(run.Output, report.Output);
    }

    [Fact]
    public async Task Standard_output_can_be_nothing_but_JSON()
    {
        var run = await CommandResult.OfProcess(folder.Path, "run", "news", "--json", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("reconciler/report/1", json.RootElement.GetProperty("schema").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("documents").GetArrayLength());
        var claims = json
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .SelectMany(finding => finding.GetProperty("claims").EnumerateArray())
            .ToList();
        Assert.NotEmpty(claims);
        Assert.All(
            claims,
            claim =>
            {
                var text = File.ReadAllText(folder.File("news/" + claim.GetProperty("document").GetString()));
                Assert.Equal(
                    claim.GetProperty("quote").GetString(),
                    text[claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()]
                );
            }
        );
    }

    [Fact]
    public async Task A_second_run_finds_the_same_under_the_same_ids()
    {
        var first = await CommandResult.OfProcess(folder.Path, "run", "news", "--json", "-");
        var second = await CommandResult.OfProcess(folder.Path, "run", "news", "--json", "-");

        using var firstJson = JsonDocument.Parse(first.Output);
        using var secondJson = JsonDocument.Parse(second.Output);
        Assert.NotEqual(RunId(firstJson), RunId(secondJson), StringComparer.Ordinal);
        Assert.NotEqual(0, firstJson.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(firstJson.RootElement.GetProperty("findings").GetRawText(), secondJson.RootElement.GetProperty("findings").GetRawText());
    }

    [Fact]
    public async Task A_broken_file_among_good_ones_is_named_and_the_others_are_done()
    {
        await File.WriteAllBytesAsync(folder.File("news/broken.txt"), [0x00, 0x01, 0x02, 0x00, 0xFF]);

        var run = await CommandResult.OfProcess(folder.Path, "run", "news", "--json", "report.json");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("reconciler: broken.txt: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("Not read: broken.txt: ", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(folder.File("report.json")));
        Assert.Equal(2, json.RootElement.GetProperty("documents").GetArrayLength());
        Assert.Equal("broken.txt", json.RootElement.GetProperty("errors")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_named_and_the_others_are_done()
    {
        var run = await CommandResult.OfProcess(folder.Path, "run", "news", "gone.txt");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("reconciler: gone.txt: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("2 documents", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conflict", 1)]
    [InlineData("implausible,conflict", 1)]
    [InlineData("implausible", 0)]
    public async Task Fail_on_decides_the_exit_code(string verdicts, int expected)
    {
        var run = await CommandResult.OfProcess(folder.Path, "run", "news", "--fail-on", verdicts);

        Assert.Equal(expected, run.ExitCode);
        Assert.Equal(expected == 1, run.Error.StartsWith("reconciler: --fail-on is met: ", StringComparison.Ordinal));
        Assert.Contains("2 documents", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_left_as_it_is()
    {
        folder.Write("reconciler.db", new string('x', 5000));

        var run = await CommandResult.OfProcess(folder.Path, "run", "news");

        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("reconciler: reconciler.db: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(folder.File("reconciler.db")));
    }

    [Fact]
    public async Task A_run_that_is_killed_leaves_the_earlier_one_readable()
    {
        var before = await CommandResult.OfProcess(folder.Path, "run", "news");
        for (var i = 0; i < 300; i++)
        {
            folder.Write($"many/{i}.txt", Herald.Replace("Lisbon", $"Town {i}", StringComparison.Ordinal));
        }

        // The file that the report is to go to is opened once the run has begun.
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(folder.Path, "many.json.partial");
        watcher.Created += (_, _) => begun.TrySetResult();
        watcher.EnableRaisingEvents = true;
        using var process = CommandResult.Start(folder.Path, "run", "many", "--json", "many.json");
        await Task.WhenAny(begun.Task, process.WaitForExitAsync());
        process.Kill();
        await process.WaitForExitAsync();

        Assert.True(begun.Task.IsCompletedSuccessfully, "the run never began");
        var after = await CommandResult.OfProcess(folder.Path, "report", "--run", "R-0001");
        Assert.Equal((0, before.Output), (after.ExitCode, after.Output));
    }

    [Fact]
    public void A_dash_reads_standard_input()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Herald));
        string[] args = ["run", folder.File("news/gazette.txt"), "-", "--db", folder.File("store.db"), "--json", "-"];

        var exitCode = CommandLine.Run(args, new CommandConsole(output, error) { In = input }, FixedClock.Instance, CancellationToken.None);

        Assert.Equal((0, ""), (exitCode, error.ToString()));
        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal(
            ["gazette.txt", "stdin.txt"],
            json.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("name").GetString()),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void An_interrupted_run_stores_nothing()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] args = ["run", folder.File("news"), "--db", folder.File("store.db"), "--json", folder.File("report.json")];

        var exitCode = CommandLine.Run(args, new CommandConsole(output, error), FixedClock.Instance, new CancellationToken(canceled: true));

        Assert.Equal((130, "", "reconciler: interrupted; nothing of this run was stored"), (exitCode, output.ToString(), error.ToString().TrimEnd()));
        Assert.Empty(Directory.GetFiles(folder.Path, "report.json*"));
        Assert.Equal(4, CommandResult.OfCall("report", "--db", folder.File("store.db")).ExitCode);
    }

    [Fact]
    public void The_rules_that_travel_with_the_engine_are_valid()
    {
        var result = CommandResult.OfCall("rules", "check");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("The rules are valid (sha256:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_the_rules_come_out_as_they_say()
    {
        var result = CommandResult.OfCall("rules", "test");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.EndsWith(" examples passed, 0 failed.", result.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chinese_comes_out_of_the_process_as_it_went_in()
    {
        folder.Write("zh/forum.txt", "2024年海港論壇於2024年3月2日至4日在里斯本舉行。\n");

        var run = await CommandResult.OfProcess(folder.Path, "run", "zh", "--json", "zh.json");
        var claims = await CommandResult.OfProcess(folder.Path, "claims");

        Assert.Equal((0, 0), (run.ExitCode, claims.ExitCode));
        Assert.Contains("2024年3月2日至4日", claims.Output, StringComparison.Ordinal);
        Assert.Equal((byte)'{', (await File.ReadAllBytesAsync(folder.File("zh.json")))[0]);
        Assert.DoesNotContain('\uFFFD', claims.Output + Encoding.UTF8.GetString(await File.ReadAllBytesAsync(folder.File("zh.json"))));
    }

    private static string? RunId(JsonDocument json) => json.RootElement.GetProperty("run").GetProperty("id").GetString();
}
