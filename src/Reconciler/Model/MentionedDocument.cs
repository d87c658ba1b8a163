using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>A document with what was recognised in it.</summary>
/// <param name="Parsed">The document as the language stage read it.</param>
/// <param name="Mentions">All mentions by span. Names may overlap the others (an edition or a year inside a name, a name inside "10 ASEAN member states"); else they do not overlap.</param>
/// <param name="Entities">What the names stand for; <see cref="Mention.Entity"/> is an index into it.</param>
public sealed record MentionedDocument(ParsedDocument Parsed, ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities)
{
    /// <summary>The document itself.</summary>
    public Document Document => Parsed.Document;
}
