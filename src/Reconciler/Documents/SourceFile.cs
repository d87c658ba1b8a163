namespace Reconciler.Documents;

/// <summary>A file that is to be read.</summary>
/// <param name="Name">What people call it: the path below the given folder, with forward slashes.</param>
/// <param name="FullPath">Where it is.</param>
internal sealed record SourceFile(string Name, string FullPath)
{
    /// <summary>How the name of a TimeML document ends.</summary>
    public const string TimeMlEnding = ".tml";

    /// <summary>Whether it is a TimeML document by its name.</summary>
    public bool IsTimeMl => Name.EndsWith(TimeMlEnding, StringComparison.OrdinalIgnoreCase);
}
