using Reconciler.Model;

namespace Reconciler.Benchmarks.Time;

/// <summary>An expression that a specification wants found.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Type">Its type, without the library's prefix.</param>
/// <param name="Readings">The readings that it may have: where the past and the future are both allowed, both; empty where only the span counts.</param>
internal sealed record SpecResult(Span Span, string Type, IReadOnlyList<SpecReading> Readings);
