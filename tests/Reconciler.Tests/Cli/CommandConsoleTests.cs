using System.Text.RegularExpressions;
using Reconciler.Cli;
using Reconciler.Reporting;
using Reconciler.Tests.Reporting;

namespace Reconciler.Tests.Cli;

public sealed partial class CommandConsoleTests
{
    [Fact]
    public void Colour_changes_nothing_but_colour()
    {
        var lines = TextReport.Lines(SampleReport.Full, 80);
        using var plain = new StringWriter();
        using var coloured = new StringWriter();

        new CommandConsole(plain, TextWriter.Null).Write(lines);
        new CommandConsole(coloured, TextWriter.Null) { HasColour = true }.Write(lines);

        Assert.DoesNotContain('\u001B', plain.ToString());
        Assert.Contains('\u001B', coloured.ToString());
        Assert.Equal(plain.ToString(), AnsiSequence().Replace(coloured.ToString(), "").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Progress_writes_over_itself_and_is_gone_at_the_end()
    {
        using var error = new StringWriter();

        using (var progress = new ProgressLine(error))
        {
            progress.Report(new PipelineProgress("claims", 2, 5));
        }

        Assert.Equal("\r\u001B[Kclaims 2/5\r\u001B[K", error.ToString());
    }

    [GeneratedRegex("\u001B\\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex AnsiSequence();
}
