namespace Reconciler.Tests.Conventions;

public sealed class StoreStatementTests
{
    [Fact]
    public void No_statement_of_the_store_overwrites_or_deletes() =>
        Offenders.AssertNone(
            Repository
                .Engine.Where(file => file.Folder.StartsWith("Store", StringComparison.Ordinal))
                .SelectMany(file => file.Code.Select(line => (file.Path, Line: line)))
                .Concat(
                    Directory
                        .EnumerateFiles(Path.Combine(Repository.Root, "src/Reconciler/Store/Migrations"), "*.sql")
                        .SelectMany(file => File.ReadLines(file).Select(line => (Path: Path.GetFileName(file), Line: line)))
                )
                .Where(row =>
                    new[] { "UPDATE ", "DELETE ", "REPLACE ", "DROP ", "OR IGNORE" }.Any(word => row.Line.Contains(word, StringComparison.Ordinal))
                )
                .Select(row => $"{row.Path}: {row.Line.Trim()}"),
            "What is stored stays: the store only inserts and selects, and a row that breaks a constraint is never passed over in silence"
        );
}
