namespace Reconciler.Tests.Conventions;

public sealed class RepositoryTests
{
    private static readonly string[] AtTheTop = ["README.md", "Reconciler.sln", "rules", "seeds", "src", "tests"];

    /// <summary>Folders of tests that are about the repository or the tests themselves.</summary>
    private static readonly string[] WithoutMirror = ["Conventions", "Seeds", "Snapshots"];

    [Fact]
    public void The_top_of_the_repository_shows_six_entries_only() =>
        Offenders.AssertNone(
            Directory
                .EnumerateFileSystemEntries(Repository.Root)
                .Select(entry => Path.GetFileName(entry))
                .Where(name => !name.StartsWith('.') && !AtTheTop.Contains(name, StringComparer.Ordinal)),
            $"At the top stand {string.Join(", ", AtTheTop)} and hidden files"
        );

    [Fact]
    public void Tests_stand_in_a_folder_that_mirrors_what_they_test() =>
        Offenders.AssertNone(
            Repository
                .Sources.Where(file => file.Path.StartsWith("tests/Reconciler.Tests/", StringComparison.Ordinal))
                .Where(file => file.Name.EndsWith("Tests", StringComparison.Ordinal) && !IsMirrored(file.Folder))
                .Select(file => file.Path),
            "Tests mirror src/Reconciler folder by folder, and its other projects by the end of their names"
        );

    [Fact]
    public void Snapshots_are_UTF_8_with_BOM_and_end_without_a_newline() =>
        Offenders.AssertNone(
            Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.verified.txt", SearchOption.AllDirectories)
                .Where(file => File.ReadAllBytes(file) is not [0xEF, 0xBB, 0xBF, .., not (byte)'\n'] || File.ReadAllText(file).Contains('\r'))
                .Select(file => Path.GetRelativePath(Repository.Root, file)),
            @"A snapshot is UTF-8 with BOM, its lines end with \n, the last with nothing"
        );

    private static bool IsMirrored(string folder) =>
        folder.Length == 0
        || WithoutMirror.Contains(folder.Split('/')[0], StringComparer.Ordinal)
        || Directory.Exists(Path.Combine(Repository.Root, "src/Reconciler", folder))
        || Directory.Exists(Path.Combine(Repository.Root, $"src/Reconciler.{folder}"))
        || Directory.Exists(Path.Combine(Repository.Root, $"tests/Reconciler.{folder}"));
}
