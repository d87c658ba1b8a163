using NodaTime;
using Reconciler.Model;
using Reconciler.TimeMl;

namespace Reconciler.Benchmarks.Time;

/// <summary>
/// What the engine reads in an expression. The same words may have two readings: the TIMEX3 annotation and the calendar value
/// that claims are made of, which also knows ranges and open ends.
/// </summary>
/// <param name="Span">Its characters.</param>
/// <param name="Type">The type of TIMEX3.</param>
/// <param name="Value">The value: TIMEX3's, or the text of the calendar value.</param>
/// <param name="Range">The stretch of time; null where it names none.</param>
internal sealed record TimeReading(Span Span, string Type, string Value, TimeRange? Range)
{
    /// <summary>Both readings of all expressions of a text.</summary>
    public static IReadOnlyList<TimeReading> All(TimeMlAnnotator annotator, string text, LocalDate? created) =>
        [
            .. annotator.Annotate(text, created).Select(Of),
            .. annotator
                .Recognise(text, created)
                .Select(mention => mention.Value is DateValue date ? Of(mention.Span, date) : null)
                .OfType<TimeReading>(),
        ];

    /// <summary>Readings in a line.</summary>
    public static string Describe(IReadOnlyCollection<TimeReading> readings, string text) =>
        readings.Count == 0 ? "nothing" : string.Join(", ", readings.Select(reading => $"[{reading.Span.Of(text)}] {reading.Type} {reading.Value}"));

    private static TimeReading Of(Timex3 timex) => new(timex.Span, timex.Type, timex.Value, TimexRange.Of(timex.Value));

    private static TimeReading Of(Span span, DateValue date) =>
        new(span, "DATE", date.Text, TimeRange.Days(date.Start, date.End) with { LastUnit = date.IsRange ? LastUnit(date)?.AtMidnight() : null });

    private static LocalDate? LastUnit(DateValue date) =>
        date.Precision switch
        {
            DatePrecision.Day => date.End,
            DatePrecision.Month => date.End?.With(DateAdjusters.StartOfMonth),
            DatePrecision.Year when date.End is { } end => new LocalDate(end.Year, 1, 1),
            _ => null,
        };
}
