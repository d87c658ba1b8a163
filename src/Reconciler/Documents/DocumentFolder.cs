using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>Finds the files that are to be read. A folder is walked in ordinal order, so that every machine finds the same.</summary>
internal static class DocumentFolder
{
    private static readonly string[] Extensions = [".txt", ".md"];

    /// <summary>Every text file among and below <paramref name="paths"/>, each once.</summary>
    public static FoundFiles Find(IReadOnlyList<string> paths)
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
                var walk = new FolderWalk(path, seen);
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
            if (!IsText(path))
            {
                errors.Add(new DocumentError(path, "only .txt and .md files are read"));
            }
            else if (seen.Add(full))
            {
                found.Add(new SourceFile(Path.GetFileName(path), full));
            }
        }
    }

    /// <summary>Whether a file of this name is taken.</summary>
    public static bool IsText(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
