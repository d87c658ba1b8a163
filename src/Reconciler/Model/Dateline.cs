using NodaTime;

namespace Reconciler.Model;

/// <summary>The opening of a wire story: <c>VIENTIANE, Feb. 24 (Xinhua) --</c>. The date is when it was filed, not when the event was.</summary>
/// <param name="Span">The whole dateline, up to where the sentence begins.</param>
/// <param name="Place">The place as printed.</param>
/// <param name="PlaceSpan">Where the place is printed.</param>
/// <param name="Date">The filing day, its year inferred from the published date; null where none is printed.</param>
/// <param name="DateSpan">Where the date is printed.</param>
/// <param name="Agency">The agency as printed, where one is.</param>
public sealed record Dateline(Span Span, string Place, Span PlaceSpan, LocalDate? Date, Span? DateSpan, string? Agency);
