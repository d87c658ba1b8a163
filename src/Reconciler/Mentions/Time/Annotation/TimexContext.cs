using NodaTime;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>What an annotation is resolved against.</summary>
/// <param name="Report">The day of the report.</param>
/// <param name="Tense">The tense of its clause.</param>
/// <param name="LastDay">The last day named before it; the day of the report where none is.</param>
/// <param name="LastNamed">The first day of the last day, month or year named before it; the day of the report where none is.</param>
/// <param name="LastQuarter">The last quarter named before it, as its value; null where none is.</param>
/// <param name="LastYear">The last year named before it, also as part of a date; the year of the report where none is.</param>
internal sealed record TimexContext(LocalDate Report, Tense Tense, LocalDate LastDay, LocalDate LastNamed, string? LastQuarter, int LastYear)
{
    /// <summary>The first day of the range whose end is asked for; null elsewhere.</summary>
    public LocalDate? From { get; init; }
}
