using System.Globalization;
using Xunit.Abstractions;

namespace Reconciler.Tests.Conventions;

public sealed class SourceFileTests(ITestOutputHelper output)
{
    private const int LongestFile = 400;
    private const int LongestMedian = 60;

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Offenders.AssertNone(
            Repository.Sources.Where(file => file.Lines.Length > LongestFile).Select(file => $"{file.Path}: {file.Lines.Length} lines"),
            "A file has at most 400 lines"
        );

    [Fact]
    public void The_median_file_of_the_engine_has_at_most_60_lines()
    {
        var lengths = Repository.Engine.Select(file => file.Lines.Length).Order().ToArray();
        var median = lengths[lengths.Length / 2];
        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"the median of {lengths.Length} files is {median} lines, the longest has {lengths[^1]}"
        );
        output.WriteLine(figures);
        Assert.True(median <= LongestMedian, figures);
    }

    [Fact]
    public void Each_type_stands_in_a_file_of_its_name() =>
        Offenders.AssertNone(
            Repository
                .Sources.Where(file => !string.Equals(file.Name, "Program", StringComparison.Ordinal))
                .Where(file => file.Types.ToArray() is not [var only] || !string.Equals(only, file.Name, StringComparison.Ordinal))
                .Select(file => $"{file.Path} holds {(file.Types.Any() ? string.Join(", ", file.Types) : "no type")}"),
            "A file holds one type and has its name"
        );

    [Fact]
    public void Namespaces_are_folders() =>
        Offenders.AssertNone(
            Repository
                .Sources.Where(file => file.Namespaces.Any(name => !string.Equals(name, file.ExpectedNamespace, StringComparison.Ordinal)))
                .Select(file => $"{file.Path}: {string.Join(", ", file.Namespaces)} should be {file.ExpectedNamespace}"),
            "A namespace is the folder's"
        );

    [Fact]
    public void No_file_has_a_name_that_says_nothing() =>
        Offenders.AssertNone(
            Repository
                .Sources.Where(file => new[] { "Helper", "Manager", "Util" }.Any(word => file.Name.Contains(word, StringComparison.Ordinal)))
                .Select(file => file.Path),
            "A name says what a thing does; Helper, Manager and Util do not"
        );

    [Theory]
    [InlineData("public sealed class Report", "Report")]
    [InlineData("internal sealed record Row(int A);", "Row")]
    [InlineData("public readonly record struct Span(int Start, int End) : IComparable<Span>", "Span")]
    [InlineData("internal static partial class Words", "Words")]
    [InlineData("public enum Verdict", "Verdict")]
    [InlineData("internal sealed class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>", "PatternConverter")]
    [InlineData("internal delegate bool Check(string text);", "Check")]
    [InlineData("file sealed class Hidden", "Hidden")]
    [InlineData("    private sealed record Nested(int A);", null)]
    [InlineData("// class Report", null)]
    [InlineData("return 0;", null)]
    public void A_type_is_recognised_by_its_line(string line, string? expected) =>
        Assert.Equal(expected, new SourceFile("src/Reconciler/A.cs", [line]).Types.SingleOrDefault());

    [Fact]
    public void A_place_asks_for_its_namespace()
    {
        var file = new SourceFile("src/Reconciler/Mentions/Time/DateReader.cs", ["namespace Reconciler.Time;"]);
        Assert.Equal("Reconciler.Mentions.Time", file.ExpectedNamespace);
        Assert.Equal("Mentions/Time", file.Folder);
        Assert.Equal("Reconciler.Time", file.Namespaces.Single());
    }
}
