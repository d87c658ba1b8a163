using Reconciler.Model;

namespace Reconciler.Findings.Values;

/// <summary>
/// Compares numbers as the intervals that their bounds allow, then by rounding, then by everyday reading: nobody says "more
/// than 40" of 700. Unlike units, currencies and narrowing words are not compared.
/// </summary>
internal sealed class QuantityComparison(Tolerances tolerances)
{
    /// <summary>How <paramref name="first"/> and <paramref name="second"/> lie to each other; the order does not count.</summary>
    public ValueComparison Compare(QuantityValue first, QuantityValue second)
    {
        if (
            !string.Equals(first.Unit, second.Unit, StringComparison.Ordinal)
            || !string.Equals(first.Currency, second.Currency, StringComparison.Ordinal)
        )
        {
            return ValueComparison.Incomparable;
        }

        var one = Folding.Key(first.Qualifier);
        var other = Folding.Key(second.Qualifier);
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return CompareNumbers(first, second);
        }

        return one.Length == 0 || Folding.ContainsWords(other, one) ? CompareNarrowed(first, second)
            : other.Length == 0 || Folding.ContainsWords(one, other) ? CompareNarrowed(second, first)
            : ValueComparison.Incomparable;
    }

    // Part of a whole may well be smaller than it, so a smaller part is no conflict; a larger one is.
    private ValueComparison CompareNarrowed(QuantityValue wide, QuantityValue narrow)
    {
        var numbers = CompareNumbers(wide, narrow);
        return numbers.Relation switch
        {
            ValueRelation.Equal => new ValueComparison(ValueRelation.Contained, "one of them narrows what is counted"),
            ValueRelation.Disjoint when narrow.Number < wide.Number => new ValueComparison(
                ValueRelation.Apart,
                "one of them narrows what is counted, and may be a part of the other"
            ),
            _ => numbers,
        };
    }

    private ValueComparison CompareNumbers(QuantityValue first, QuantityValue second)
    {
        if (string.Equals(first.Text, second.Text, StringComparison.Ordinal))
        {
            return ValueComparison.Equal;
        }

        var one = Interval.Allowed(first, tolerances.About);
        var other = Interval.Allowed(second, tolerances.About);
        var rounded = Math.Max((double)first.Resolution, (double)second.Resolution) / 2;
        var isPoint = first.Bound is Bound.Exact && second.Bound is Bound.Exact;
        if (isPoint)
        {
            return Math.Abs((double)first.Number - (double)second.Number) <= rounded
                ? new ValueComparison(ValueRelation.Near, "one of them is rounded")
                : new ValueComparison(ValueRelation.Disjoint);
        }

        if (!one.Meets(other))
        {
            return first.Number == second.Number ? new ValueComparison(ValueRelation.Near, "they differ only in whether the number itself is counted")
                : one.Gap(other) <= rounded && rounded > 0.5 ? new ValueComparison(ValueRelation.Near, "one of them is rounded")
                : new ValueComparison(ValueRelation.Disjoint);
        }

        if (!one.AsRead(tolerances).Meets(other.AsRead(tolerances)))
        {
            return new ValueComparison(ValueRelation.Apart, "strictly both can be true, but no reader takes the one to mean the other");
        }

        return first.Bound is Bound.About || second.Bound is Bound.About ? new ValueComparison(ValueRelation.Near, "one of them is approximate")
            : one.Contains(other) || other.Contains(one) ? new ValueComparison(ValueRelation.Contained, "one is a bound that the other meets")
            : new ValueComparison(ValueRelation.Overlapping, "the two bounds leave room for both");
    }

    /// <summary>An interval of numbers; an end may be open, and may or may not belong to it.</summary>
    private readonly record struct Interval(double Low, bool HasLow, double High, bool HasHigh)
    {
        /// <summary>What the words allow, a hedge widened by its tolerance.</summary>
        public static Interval Allowed(QuantityValue value, double about)
        {
            var low = value.Low is { } least ? (double)least : double.NegativeInfinity;
            var high = value.High is { } most ? (double)most : double.PositiveInfinity;
            if (value.Bound == Bound.About)
            {
                var number = (double)value.Number;
                var slack = Math.Abs(number) * about;
                low = value.Low is null ? number - slack : Math.Min(low, number - slack);
                high = value.High is null ? number + slack : Math.Max(high, number + slack);
            }

            return new Interval(low, value.Bound != Bound.MoreThan, high, value.Bound != Bound.LessThan);
        }

        /// <summary>What readers take it to mean: an open end reaches only so far.</summary>
        public Interval AsRead(Tolerances tolerances) =>
            double.IsPositiveInfinity(High) && Low > 0 ? this with { High = Low * tolerances.Reach(Low), HasHigh = true }
            : double.IsNegativeInfinity(Low) && High > 0 ? this with { Low = High / tolerances.Reach(High), HasLow = true }
            : this;

        public bool Meets(Interval other) => Reaches(this, other) && Reaches(other, this);

        public bool Contains(Interval other) =>
            (Low < other.Low || (Low.Equals(other.Low) && (HasLow || !other.HasLow)))
            && (High > other.High || (High.Equals(other.High) && (HasHigh || !other.HasHigh)));

        public double Gap(Interval other) => Math.Max(other.Low - High, Low - other.High);

        private static bool Reaches(Interval from, Interval to) => from.Low < to.High || (from.Low.Equals(to.High) && from.HasLow && to.HasHigh);
    }
}
