namespace Reconciler.Tests.Conventions;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Reconciler.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<SourceFile[]> AllSources = new(() =>
        [
            .. new[] { "src", "tests" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
                .Select(file => (Path: Path.GetRelativePath(Root, file).Replace('\\', '/'), File: file))
                .Where(file => !file.Path.Contains("/bin/", StringComparison.Ordinal) && !file.Path.Contains("/obj/", StringComparison.Ordinal))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new SourceFile(file.Path, File.ReadAllLines(file.File))),
        ]
    );

    /// <summary>Every C# file below <c>src</c> and <c>tests</c> that is not generated.</summary>
    public static IReadOnlyList<SourceFile> Sources => AllSources.Value;

    /// <summary>Those of the engine.</summary>
    public static IEnumerable<SourceFile> Engine => Sources.Where(file => file.Path.StartsWith("src/Reconciler/", StringComparison.Ordinal));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Reconciler.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"no Reconciler.sln above {AppContext.BaseDirectory}");
    }
}
