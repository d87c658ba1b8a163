using NodaTime;

namespace Reconciler.Benchmarks.Time;

/// <summary>A case of a specification.</summary>
/// <param name="Input">The text.</param>
/// <param name="Reference">The moment it is read at; null where none is given.</param>
/// <param name="IsUnsupported">Whether the specification says that its own reference implementation does not do it.</param>
/// <param name="Results">What is to be found; empty where nothing is.</param>
internal sealed record SpecCase(string Input, LocalDateTime? Reference, bool IsUnsupported, IReadOnlyList<SpecResult> Results);
