using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>A document with its claims and what they are about.</summary>
/// <param name="Document">The document.</param>
/// <param name="Entities">Those of the mentions, and any that the claims needed besides; <see cref="Claim.Subject"/> is an index into it.</param>
/// <param name="Mentions">The mentions, for checks that need what surrounds a claim.</param>
/// <param name="Claims">The claims by span.</param>
public sealed record DocumentClaims(
    Document Document,
    ImmutableArray<Entity> Entities,
    ImmutableArray<Mention> Mentions,
    ImmutableArray<Claim> Claims
);
