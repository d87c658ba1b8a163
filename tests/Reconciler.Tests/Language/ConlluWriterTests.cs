using Reconciler.Language;

namespace Reconciler.Tests.Language;

public sealed class ConlluWriterTests
{
    [Fact]
    public void Given_words_comments_and_joins_are_kept()
    {
        const string conllu =
            "# sent_id = a\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\n";
        using var output = new StringWriter();
        ConlluWriter.WriteConllu(new StringReader(conllu), output);
        var lines = output.ToString().Split('\n');
        Assert.Equal("# sent_id = a", lines[0]);
        Assert.StartsWith("1-2\tdon't", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("1\tdo\tdo\tAUX", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("SpaceAfter=No", lines[3], StringComparison.Ordinal);
        Assert.Equal(["", ""], lines[4..]);
    }

    [Fact]
    public void Names_stand_in_the_last_column()
    {
        using var output = new StringWriter();
        ConlluWriter.WriteText("She flew to Paris.", output);
        Assert.Contains("\tNE=B-LOC|SpaceAfter=No\n", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1\n\n")]
    [InlineData("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n\n")]
    [InlineData("x\ty\n1\ta\t_\n\n#\n")]
    public void Broken_lines_are_left_out_without_a_throw(string conllu)
    {
        using var output = new StringWriter();
        ConlluWriter.WriteConllu(new StringReader(conllu), output);
        Assert.DoesNotContain("NE=", output.ToString(), StringComparison.Ordinal);
    }
}
