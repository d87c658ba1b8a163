using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>Finds the files that are to be read. A folder is walked in ordinal order, so that every machine finds the same.</summary>
internal static class DocumentFolder
{
    private static readonly string[] Texts = [".txt", ".md"];

    /// <summary>Every text file among and below <paramref name="paths"/>, each once.</summary>
    public static FoundFiles Find(IReadOnlyList<string> paths) => Find(paths, Texts);

    /// <summary>Every text file and every TimeML document likewise.</summary>
    public static FoundFiles FindWithTimeMl(IReadOnlyList<string> paths) => Find(paths, [.. Texts, SourceFile.TimeMlEnding]);

    private static FoundFiles Find(IReadOnlyList<string> paths, string[] endings)
    {
        var found = new List<SourceFile>();
        var errors = new List<DocumentError>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var skipped = 0;
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                AddFile(path);
            }
            else if (Directory.Exists(path))
            {
                var walk = new FolderWalk(path, endings, seen);
                walk.Run();
                found.AddRange(walk.Files.OrderBy(file => file.Name, StringComparer.Ordinal));
                errors.AddRange(walk.Errors);
                skipped += walk.Skipped;
            }
            else
            {
                errors.Add(new DocumentError(path, "there is no such file or folder"));
            }
        }

        return new FoundFiles([.. DistinctNames.Of(found)], skipped, [.. errors]);

        void AddFile(string path)
        {
            var full = RealPath.Of(path);
            if (!HasEnding(path, endings))
            {
                errors.Add(new DocumentError(path, $"only {string.Join(", ", endings[..^1])} and {endings[^1]} files are read"));
            }
            else if (seen.Add(full))
            {
                found.Add(new SourceFile(Path.GetFileName(path), full));
            }
        }
    }

    /// <summary>Whether a file's name ends like this.</summary>
    public static bool HasEnding(string path, string[] endings) => endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
