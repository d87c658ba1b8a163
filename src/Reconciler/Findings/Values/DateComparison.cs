using NodaTime;
using Reconciler.Model;

namespace Reconciler.Findings.Values;

/// <summary>
/// Compares calendar values. Of two that last from one day to another, start, end and whole are compared each for itself, so
/// that July 28–30 and July 26–28 differ although they share a day. A point is compared as the set of days that it allows.
/// </summary>
internal static class DateComparison
{
    /// <summary>How <paramref name="first"/> and <paramref name="second"/> lie to each other; the order does not count.</summary>
    public static ValueComparison Compare(DateValue first, DateValue second)
    {
        if (string.Equals(first.Text, second.Text, StringComparison.Ordinal) && first.IsRange == second.IsRange)
        {
            return ValueComparison.Equal;
        }

        if (first.IsRange && second.IsRange)
        {
            return CompareRanges(first, second);
        }

        if (!first.IsRange && !second.IsRange)
        {
            return CompareSets(Days.Of(first), Days.Of(second), first.IsApproximate != second.IsApproximate);
        }

        var (range, point) = first.IsRange ? (first, second) : (second, first);
        return ComparePoint(Days.Of(range), Days.Of(point));
    }

    /// <summary>Whether every day that <paramref name="point"/> allows lies in <paramref name="range"/>.</summary>
    public static bool Covers(DateValue range, DateValue point) => Days.Of(range).Contains(Days.Of(point));

    private static ValueComparison CompareRanges(DateValue first, DateValue second)
    {
        var starts = CompareSets(Days.FirstUnit(first), Days.FirstUnit(second), hedged: false).Relation;
        var ends = CompareSets(Days.LastUnit(first), Days.LastUnit(second), hedged: false).Relation;
        if (starts == ValueRelation.Equal && ends == ValueRelation.Equal)
        {
            return first.IsApproximate == second.IsApproximate
                ? ValueComparison.Equal
                : new ValueComparison(ValueRelation.Contained, "one of them is hedged");
        }

        if (starts == ValueRelation.Disjoint || ends == ValueRelation.Disjoint)
        {
            var hedged = first.IsApproximate || second.IsApproximate;
            return hedged && Days.Of(first).Overlaps(Days.Of(second))
                ? new ValueComparison(ValueRelation.Overlapping, "one of them is hedged")
                : new ValueComparison(
                    ValueRelation.Disjoint,
                    (starts, ends) switch
                    {
                        (ValueRelation.Disjoint, ValueRelation.Disjoint) => "both the first and the last day differ",
                        (ValueRelation.Disjoint, _) => "the first day differs",
                        _ => "the last day differs",
                    }
                );
        }

        return new ValueComparison(ValueRelation.Contained, "one of them is less precise");
    }

    private static ValueComparison ComparePoint(Days range, Days point) =>
        range.Equals(point) ? new ValueComparison(ValueRelation.Contained, "the one gives the period, the other the days in it")
        : range.Contains(point) ? new ValueComparison(ValueRelation.Contained, "the single date lies within the range")
        : point.Contains(range) ? new ValueComparison(ValueRelation.Contained, "one of them is less precise")
        : point.Overlaps(range) ? new ValueComparison(ValueRelation.Overlapping, "they share days")
        : new ValueComparison(ValueRelation.Disjoint, "the single date lies outside the range");

    private static ValueComparison CompareSets(Days first, Days second, bool hedged) =>
        first.Equals(second) ? (hedged ? new ValueComparison(ValueRelation.Contained, "one of them is hedged") : ValueComparison.Equal)
        : first.Contains(second) || second.Contains(first) ? new ValueComparison(ValueRelation.Contained, "one of them is less precise")
        : first.Overlaps(second) ? new ValueComparison(ValueRelation.Overlapping, "they share days")
        : new ValueComparison(ValueRelation.Disjoint);

    /// <summary>Days from a first to a last one, both included; an open end reaches to the end of the calendar.</summary>
    private readonly record struct Days(LocalDate First, LocalDate Last)
    {
        public static Days Of(DateValue value) => new(value.Start ?? LocalDate.MinIsoValue, value.End ?? LocalDate.MaxIsoValue);

        /// <summary>The days on which a range may start: of "July to September" those of July.</summary>
        public static Days FirstUnit(DateValue range) =>
            range.Start is not { } start
                ? Of(range)
                : new Days(start, Earlier(LastOfUnit(start, range.Precision), range.End ?? LocalDate.MaxIsoValue));

        /// <summary>The days on which a range may end: of "July to September" those of September.</summary>
        public static Days LastUnit(DateValue range) =>
            range.End is not { } end ? Of(range) : new Days(Later(FirstOfUnit(end, range.Precision), range.Start ?? LocalDate.MinIsoValue), end);

        public bool Contains(Days other) => First <= other.First && other.Last <= Last;

        public bool Overlaps(Days other) => First <= other.Last && other.First <= Last;

        private static LocalDate Earlier(LocalDate one, LocalDate other) => one < other ? one : other;

        private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;

        private static LocalDate LastOfUnit(LocalDate start, DatePrecision precision) =>
            Length(precision) is not { } unit || start.Year > 9800 ? start : start.Plus(unit).PlusDays(-1);

        private static LocalDate FirstOfUnit(LocalDate end, DatePrecision precision) =>
            Length(precision) is not { } unit || end.Year is < -9800 or > 9800 ? end : end.PlusDays(1).Minus(unit);

        private static Period? Length(DatePrecision precision) =>
            precision switch
            {
                DatePrecision.Day => null,
                DatePrecision.Week => Period.FromWeeks(1),
                DatePrecision.Month => Period.FromMonths(1),
                DatePrecision.Quarter => Period.FromMonths(3),
                DatePrecision.Half => Period.FromMonths(6),
                DatePrecision.Year => Period.FromYears(1),
                DatePrecision.Decade => Period.FromYears(10),
                _ => Period.FromYears(100),
            };
    }
}
