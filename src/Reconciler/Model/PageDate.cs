using NodaTime;

namespace Reconciler.Model;

/// <summary>A date that the page gives for its own publication: a leading <c>date 2025-02-25</c>, a line of its own.</summary>
/// <param name="Date">The day; no time zone.</param>
/// <param name="Span">Where it is printed.</param>
public sealed record PageDate(LocalDate Date, Span Span);
