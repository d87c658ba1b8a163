using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>What a claim is about, and how that was told where it is not plain.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Span">The name or description that says so; null where nothing printed does.</param>
/// <param name="Step">How it was told, in words; null where it is named beside the claim.</param>
internal sealed record Subject(Entity Entity, Span? Span, string? Step = null);
