using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>One walk through a folder. Links are followed after everything else and only within the folder; nothing is visited twice.</summary>
internal sealed class FolderWalk
{
    private readonly string given;
    private readonly string root;
    private readonly string[] endings;
    private readonly HashSet<string> seen;
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly Queue<(FileSystemInfo Link, string Name)> links = new();

    /// <summary>A walk through the folder <paramref name="path"/>.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="endings">How the files' names end.</param>
    /// <param name="seen">Files that were found before; those found here are added.</param>
    public FolderWalk(string path, string[] endings, HashSet<string> seen)
    {
        this.endings = endings;
        given = path;
        root = RealPath.Of(path);
        this.seen = seen;
    }

    public List<SourceFile> Files { get; } = [];

    public List<DocumentError> Errors { get; } = [];

    public int Skipped { get; private set; }

    public void Run()
    {
        Walk(root, "");
        while (links.TryDequeue(out var next))
        {
            Follow(next.Link, next.Name);
        }
    }

    private void Walk(string start, string startName)
    {
        var folders = new Stack<(string Path, string Name)>();
        folders.Push((start, startName));
        while (folders.TryPop(out var folder))
        {
            if (!visited.Add(folder.Path))
            {
                continue;
            }

            foreach (var entry in EntriesOf(folder.Path, folder.Name))
            {
                var name = folder.Name + entry.Name;
                if (IsHidden(entry))
                {
                    continue;
                }

                if (entry.LinkTarget is not null)
                {
                    links.Enqueue((entry, name));
                }
                else if (entry is DirectoryInfo)
                {
                    folders.Push((entry.FullName, name + "/"));
                }
                else
                {
                    Take(entry.FullName, name);
                }
            }
        }
    }

    private void Follow(FileSystemInfo link, string name)
    {
        var target = RealPath.Of(link.FullName);
        var isInside =
            string.Equals(target, root, StringComparison.Ordinal)
            || target.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (!isInside)
        {
            Errors.Add(new DocumentError(name, $"a symbolic link that leads out of {given}; it is not followed"));
        }
        else if (Directory.Exists(target))
        {
            Walk(target, name + "/");
        }
        else if (File.Exists(target) && new FileInfo(target).LinkTarget is null)
        {
            Take(target, name);
        }
        else
        {
            Errors.Add(new DocumentError(name, "a symbolic link to nothing"));
        }
    }

    private void Take(string path, string name)
    {
        if (!DocumentFolder.HasEnding(name, endings))
        {
            Skipped++;
        }
        else if (seen.Add(path))
        {
            Files.Add(new SourceFile(name, path));
        }
    }

    private List<FileSystemInfo> EntriesOf(string path, string name)
    {
        try
        {
            return [.. new DirectoryInfo(path).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Errors.Add(new DocumentError(name.Length == 0 ? given : name, "this folder cannot be read"));
            return [];
        }
    }

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || (entry.LinkTarget is null && entry.Attributes.HasFlag(FileAttributes.Hidden));
}
