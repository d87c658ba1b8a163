using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>A noun that points back to something named before.</summary>
/// <param name="Kinds">The kinds it can mean.</param>
/// <param name="MeansAny">Whether it means any name of those kinds ("the event"), or only one that has the noun in it ("the forum").</param>
internal sealed record GenericNoun(ImmutableArray<NameKind> Kinds, bool MeansAny);
