using System.Text;
using Xunit.Sdk;

namespace Reconciler.Tests.Snapshots;

public sealed class VerifierTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reconciler-").FullName;

    private string Prefix => Path.Combine(folder, "A.B");

    private string Received => Prefix + ".received.txt";

    private string Verified => Prefix + ".verified.txt";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_new_snapshot_fails_and_is_written_to_be_accepted()
    {
        var difference = Verifier.Compare("one\r\ntwo", Prefix);
        Assert.Equal($"new snapshot: if it is right, rename\n  {Received}\nto\n  {Verified}", difference);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "one\ntwo"u8], File.ReadAllBytes(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public void A_snapshot_that_was_accepted_passes_and_what_was_received_before_goes()
    {
        Verifier.Compare("港口 one\ntwo", Prefix);
        File.Copy(Received, Verified);
        Assert.Null(Verifier.Compare("港口 one\ntwo", Prefix));
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void An_empty_verified_file_is_as_none() // A diff tool that was opened and closed again leaves one.
    {
        File.WriteAllText(Verified, "", Encoding.UTF8);
        Assert.StartsWith("new snapshot", Verifier.Compare("one", Prefix), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one\ntwo\nthree", "one\n2\nthree", "in line 2:\n  verified: two\n  received: 2")]
    [InlineData("one", "one\ntwo", "in line 2:\n  verified: (the text ends before it)\n  received: two")]
    [InlineData("one\ntwo", "one", "in line 2:\n  verified: two\n  received: (the text ends before it)")]
    [InlineData("one\n", "one", "in line 2:\n  verified: \n  received: (the text ends before it)")]
    [InlineData("one ", "one", "in line 1:\n  verified: one \n  received: one")]
    public void The_first_line_that_differs_is_shown(string verified, string received, string expected)
    {
        File.WriteAllText(Verified, verified, Encoding.UTF8);
        Assert.Equal($"{Verified}\ndiffers from what was received {expected}", Verifier.Compare(received, Prefix));
        Assert.Equal(received, File.ReadAllText(Received));
    }

    [Fact]
    public void Carriage_returns_in_a_verified_file_are_named()
    {
        File.WriteAllText(Verified, "one\r\ntwo", Encoding.UTF8);
        Assert.EndsWith(@"snapshots end their lines with \n alone", Verifier.Compare("one\ntwo", Prefix), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("one\n")]
    [InlineData("one\r\n")]
    public void A_text_that_is_empty_or_ends_with_a_newline_is_refused(string text)
    {
        Assert.Equal("a snapshot is neither empty nor ends with a newline: trim the text", Verifier.Compare(text, Prefix));
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void Files_are_named_for_class_and_method() =>
        Assert.Equal("VerifierTests.Files_are_named_for_class_and_method", Path.GetFileName(Verify("x").Prefix));

    [Theory]
    [InlineData("a/b:c", 7)]
    public void Parameters_are_named_in_the_file(string text, int number)
    {
        Assert.EndsWith("file_text=a-b-c_number=7", Verify("x").UseParameters(text, number).Prefix, StringComparison.Ordinal);
        Assert.EndsWith("file_text=null", Verify("x").UseParameters([null]).Prefix, StringComparison.Ordinal);
        Assert.EndsWith("file_text=True_number=Monday", Verify("x").UseParameters(true, DayOfWeek.Monday).Prefix, StringComparison.Ordinal);
        Assert.EndsWith("file_text=1.50", Verify("x").UseParameters(1.50m).Prefix, StringComparison.Ordinal);
        Assert.Contains("UseParameters(text, number)", Assert.Throws<XunitException>(() => Verify("x").Prefix).Message, StringComparison.Ordinal);
        Assert.Contains("got 3", Assert.Throws<XunitException>(() => Verify("x").UseParameters(1, 2, 3).Prefix).Message, StringComparison.Ordinal);
        Assert.Contains(
            "TimeSpan",
            Assert.Throws<XunitException>(() => Verify("x").UseParameters(default(TimeSpan)).Prefix).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_name_replaces_class_method_and_parameters_and_a_folder_is_below_that_of_the_test()
    {
        var prefix = Verify("x").UseFileName("report").UseDirectory("Expectations").Prefix;
        Assert.EndsWith(Path.Combine("Snapshots", "Expectations", "report"), prefix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_snapshot_of_the_same_name_in_one_run_is_refused()
    {
        File.WriteAllText(Path.Combine(folder, "once.verified.txt"), "x", Encoding.UTF8);
        await Verify("x").UseDirectory(folder).UseFileName("once");
        var wrong = await Assert.ThrowsAsync<XunitException>(() => Verify("x").UseDirectory(folder).UseFileName("once"));
        Assert.Contains("is the snapshot of another test already", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_fails_the_test_that_awaits_it()
    {
        // Nothing to write or to show: the text itself is refused.
        var wrong = await Assert.ThrowsAsync<XunitException>(() => Verify("x\n").UseDirectory(folder).UseFileName("never"));
        Assert.Contains("trim the text", wrong.Message, StringComparison.Ordinal);
    }
}
