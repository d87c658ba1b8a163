using Reconciler.Model;

namespace Reconciler.Benchmarks.Gold;

/// <summary>What the engine said of an annotated relation.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Finding">The finding that covers it, one with an acceptable verdict before others; null where none does.</param>
/// <param name="IsAcceptable">Whether its verdict is one of those that can be defended.</param>
/// <param name="ByTension">Whether that holds only as a tension is counted as compatible.</param>
internal sealed record RelationScore(GoldRelation Relation, Finding? Finding, bool IsAcceptable, bool ByTension);
