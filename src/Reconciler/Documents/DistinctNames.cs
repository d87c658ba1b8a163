namespace Reconciler.Documents;

/// <summary>Gives files whose names collide more of their path.</summary>
internal static class DistinctNames
{
    /// <summary>The same files in the same order, no two of one name.</summary>
    public static IReadOnlyList<SourceFile> Of(IReadOnlyList<SourceFile> files)
    {
        var named = files.ToArray();
        while (true)
        {
            var colliding = named
                .GroupBy(file => file.Name, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
                .Select(group => group.Key)
                .ToHashSet(StringComparer.Ordinal);
            if (colliding.Count == 0)
            {
                return named;
            }

            for (var i = 0; i < named.Length; i++)
            {
                if (colliding.Contains(named[i].Name))
                {
                    named[i] = named[i] with { Name = Longer(named[i]) };
                }
            }
        }
    }

    // Full paths differ, so that this comes to an end.
    private static string Longer(SourceFile file)
    {
        var parts = file.FullPath.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var count = file.Name.Count(letter => letter == '/') + 2;
        return count > parts.Length ? file.FullPath.Replace('\\', '/') : string.Join('/', parts[^count..]);
    }
}
