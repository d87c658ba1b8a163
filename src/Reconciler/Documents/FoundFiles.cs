using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>What the given paths came to.</summary>
/// <param name="Files">The files to read, by path given, then by name.</param>
/// <param name="Skipped">Files of other kinds in the given folders.</param>
/// <param name="Errors">Paths that cannot be used.</param>
internal sealed record FoundFiles(ImmutableArray<SourceFile> Files, int Skipped, ImmutableArray<DocumentError> Errors);
