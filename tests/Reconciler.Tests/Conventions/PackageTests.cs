namespace Reconciler.Tests.Conventions;

public sealed class PackageTests
{
    [Theory]
    [InlineData("Dapper", "src/Reconciler/Store/")]
    [InlineData("Microsoft.Data.Sqlite", "src/Reconciler/Store/")]
    [InlineData("FuzzySharp", "src/Reconciler/Mentions/Names/")]
    public void A_package_is_named_in_one_folder_only(string package, string folder) =>
        Offenders.AssertNone(
            Repository
                .Sources.Where(file =>
                    file.Path.StartsWith("src/", StringComparison.Ordinal) && !file.Path.StartsWith(folder, StringComparison.Ordinal)
                )
                .Where(file => file.Mentions(package))
                .Select(file => file.Path),
            $"Only {folder} names {package}"
        );

    [Theory]
    [InlineData("using Dapper;", true)]
    [InlineData("    Dapper.SqlMapper.Settings.Reset();", true)]
    [InlineData("    // not with Dapper", false)]
    [InlineData("    var row = new DapperRow();", false)]
    [InlineData("    row.Dapper = 1;", false)]
    public void A_name_is_found_as_a_whole_word_in_code(string line, bool expected) =>
        Assert.Equal(expected, new SourceFile("src/A/B.cs", [line]).Mentions("Dapper"));
}
