namespace Reconciler.Documents;

/// <summary>The path of a file or folder with every symbolic link on the way resolved.</summary>
internal static class RealPath
{
    // As many links on the way as Linux follows before it gives up.
    private const int MostLinks = 40;

    /// <summary>The resolved path; a link in a loop, or to nothing, stays as it is.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var root = Path.GetPathRoot(full) ?? "";
        var rest = new Stack<string>(Parts(full[root.Length..]));
        var resolved = root;
        var links = 0;
        while (rest.TryPop(out var part))
        {
            var next = Path.Combine(resolved, part);
            if (new FileInfo(next).LinkTarget is { } target && links < MostLinks)
            {
                links++;
                var absolute = Path.GetFullPath(target, resolved);
                resolved = Path.GetPathRoot(absolute) ?? "";
                foreach (var inner in Parts(absolute[resolved.Length..]))
                {
                    rest.Push(inner);
                }
            }
            else
            {
                resolved = next;
            }
        }

        return resolved;
    }

    // In reverse, as they are pushed onto a stack.
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
