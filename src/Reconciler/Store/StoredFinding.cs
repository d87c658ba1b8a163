using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Store;

/// <summary>A finding as the newest run that made it left it.</summary>
/// <param name="Run">That run.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Documents">The documents that its claims quote, each once, by name.</param>
public sealed record StoredFinding(RunInfo Run, Finding Finding, ImmutableArray<Document> Documents);
