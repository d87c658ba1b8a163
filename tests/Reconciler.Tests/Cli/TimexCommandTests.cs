using System.Text;
using NodaTime;
using Reconciler.Cli;

namespace Reconciler.Tests.Cli;

public sealed class TimexCommandTests : IDisposable
{
    private const string Article =
        "LISBON, March 4 (Gazette) -- The forum closed on Sunday.\n\nIt opened on March 1, 2024, & drew <many>.\n\nCopyright 2024 Gazette\n";

    private const string Annotated =
        "<?xml version=\"1.0\" ?>\n<TimeML>\n<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2024-03-04\" functionInDocument=\"CREATION_TIME\">x</TIMEX3></DCT>\n"
        + "<TEXT>The forum <EVENT eid=\"e1\">closed</EVENT> on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"1999-01-01\">Sunday</TIMEX3>.</TEXT>\n</TimeML>\n";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_text_goes_to_standard_output_with_its_dates_marked()
    {
        folder.Write("a.txt", Article);

        var run = await CommandResult.OfProcess(folder.Path, "timex", "a.txt", "--dct", "2024-03-04");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("functionInDocument=\"CREATION_TIME\">2024-03-04<", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "closed on <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2024-03-03\">Sunday</TIMEX3>.\n\nIt ",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("value=\"2024-03-01\">March 1, 2024</TIMEX3>, &amp; drew &lt;many&gt;.", run.Output, StringComparison.Ordinal);
        // A page's own lines are text too.
        Assert.Contains(
            "Copyright <TIMEX3 tid=\"t4\" type=\"DATE\" value=\"2024\">2024</TIMEX3> Gazette\n</TEXT>",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TimeML_counts_from_its_own_creation_time()
    {
        var run = CommandResult.OfCall("timex", folder.Write("a.tml", Annotated), "--dct", "2020-01-01");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            Annotated
                .Replace("<EVENT eid=\"e1\">closed</EVENT>", "closed", StringComparison.Ordinal)
                .Replace("1999-01-01", "2024-03-03", StringComparison.Ordinal),
            run.Output
        );
    }

    [Fact]
    public void Documents_of_a_folder_are_written_under_the_same_names()
    {
        folder.Write("in/a.txt", Article);
        folder.Write("in/b/c.tml", Annotated);
        folder.Write("in/d.pdf", "no text");

        var run = CommandResult.OfCall("timex", folder.File("in"), "-o", folder.File("out"));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(
            ["a.txt", "b/c.tml"],
            Directory
                .EnumerateFiles(folder.File("out"), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder.File("out"), file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .ToArray()
        );
    }

    [Fact]
    public void A_broken_document_is_named_and_the_others_are_done()
    {
        folder.Write("in/a.tml", Annotated);
        folder.Write("in/b.tml", "<TimeML><TEXT>on Sunday</TimeML>");

        var run = CommandResult.OfCall("timex", folder.File("in"), "-o", folder.File("out"));

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("reconciler: b.tml: this is not well-formed XML: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File("out/a.tml")));
        Assert.False(File.Exists(folder.File("out/b.tml")));
    }

    [Fact]
    public void Several_documents_need_a_folder()
    {
        folder.Write("in/a.txt", Article);
        folder.Write("in/b.txt", Article);

        var run = CommandResult.OfCall("timex", folder.File("in"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("-o DIR", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_is_never_overwritten_by_its_own_annotation()
    {
        folder.Write("in/a.tml", Annotated);

        var run = CommandResult.OfCall("timex", folder.File("in"), "-o", folder.File("in"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Annotated, File.ReadAllText(folder.File("in/a.tml")));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2024-02-30")]
    public void A_day_that_is_none_is_refused(string day)
    {
        var run = CommandResult.OfCall("timex", folder.Write("a.txt", Article), "--dct", day);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{day}' is not a day", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_like_a_text()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("会议于昨日举行。"));

        var exitCode = CommandLine.Run(
            ["timex", "-", "--dct", "2024-03-04"],
            new CommandConsole(output, error) { In = input },
            SystemClock.Instance,
            CancellationToken.None
        );

        Assert.Equal((0, ""), (exitCode, error.ToString()));
        Assert.Contains("value=\"2024-03-03\">昨日</TIMEX3>", output.ToString(), StringComparison.Ordinal);
    }
}
