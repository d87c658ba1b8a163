using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>All claims sorted by what they are about.</summary>
/// <param name="Topics">The topics by key.</param>
/// <param name="Resemblances">Pairs that may or may not be one.</param>
public sealed record TopicMap(ImmutableArray<Topic> Topics, ImmutableArray<Resemblance> Resemblances);
