using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>A property that a frame reads off a mention near its trigger.</summary>
/// <param name="Property">The property; <c>*</c> takes the counted noun's plural.</param>
/// <param name="Mention">The kind of mention.</param>
/// <param name="NameKinds">For names, the kinds that count.</param>
/// <param name="Units">For quantities, the counted nouns that count; empty for any.</param>
/// <param name="Qualifier">For quantities, a word that the qualifier must hold; null for any.</param>
/// <param name="Prepositions">Words of which one must stand right before the mention; empty for none.</param>
/// <param name="Role">The role of the claim.</param>
internal sealed record FrameProperty(
    string Property,
    MentionKind Mention,
    ImmutableArray<NameKind> NameKinds,
    ImmutableArray<string> Units,
    string? Qualifier,
    ImmutableArray<string> Prepositions,
    string? Role
)
{
    /// <summary>Whether the value is who does it (the other side of the verb) rather than a mention beside it.</summary>
    public ActorRole Actor { get; init; }
}
