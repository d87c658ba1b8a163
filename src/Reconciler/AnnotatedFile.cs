using Reconciler.Model;

namespace Reconciler;

/// <summary>What annotating a file came to.</summary>
/// <param name="Name">The file's name below the folder it was found in, with forward slashes.</param>
/// <param name="Path">Where it is; null where it was not read.</param>
/// <param name="TimeMl">The annotated document; null where it was not read.</param>
/// <param name="Error">Why it was not read; else null.</param>
public sealed record AnnotatedFile(string Name, string? Path, string? TimeMl, DocumentError? Error)
{
    /// <summary>A file that was not read.</summary>
    public static AnnotatedFile Unread(DocumentError error) => new(error.Name, null, null, error);
}
