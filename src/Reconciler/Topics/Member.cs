using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Topics;

/// <summary>Entities of the documents that carry the same names, year and edition: one node of the linking.</summary>
/// <param name="Entity">The entity as its first document names it, with the year that its claims tell where its name tells none.</param>
/// <param name="IsNamed">Whether a name in the text stands for it; a page or what a headline tells has none, and belongs to its document alone.</param>
/// <param name="Of">Document and entity id of every one of them.</param>
internal sealed record Member(Entity Entity, bool IsNamed, ImmutableArray<(int Document, int Entity)> Of)
{
    private readonly Lazy<HashSet<int>> documents = new(() => [.. Of.Select(of => of.Document)]);

    /// <summary>The documents that name it.</summary>
    public HashSet<int> Documents => documents.Value;
}
