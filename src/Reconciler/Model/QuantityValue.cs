using System.Globalization;

namespace Reconciler.Model;

/// <summary>
/// A number with a bound and what it counts: an interval of the numbers that it allows. Money when <see cref="Currency"/> is set.
/// </summary>
/// <param name="Number">The number as stated, scale words multiplied out ("14億" is 1,400,000,000); of a range its lower end.</param>
/// <param name="Low">Least number allowed; null where open. Excluded itself for <see cref="Bound.MoreThan"/>.</param>
/// <param name="High">Greatest number allowed; null where open. Excluded itself for <see cref="Bound.LessThan"/>.</param>
/// <param name="Bound">How the number bounds the true one.</param>
/// <param name="Unit">What is counted, canonical: the singular English noun in lower case (<c>company</c>), or the ISO 4217 code; empty where nothing is.</param>
public sealed record QuantityValue(decimal Number, decimal? Low, decimal? High, Bound Bound, string Unit) : Value
{
    /// <summary>ISO 4217 code of an amount of money; else null.</summary>
    public string? Currency { get; init; }

    /// <summary>Words that narrow what is counted ("AI" of "AI companies"), as printed; empty where none.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>The value of the last digit that was written: 100,000,000 for "12.1 billion"; the number may be rounded to it.</summary>
    public decimal Resolution { get; init; } = 1;

    /// <inheritdoc/>
    public override string Type => Currency is null ? "quantity" : "money";

    /// <summary>Bound (left out when exact), number or range, unit: <c>more-than 40 country</c>, <c>12100000000 USD</c>.</summary>
    public override string Text
    {
        get
        {
            var number = Bound == Bound.Between ? $"{Print(Low)}..{Print(High)}" : Print(Number);
            var text = Bound is Bound.Exact or Bound.Between ? number : $"{BoundName} {number}";
            return Unit.Length == 0 ? text : $"{text} {Unit}";
        }
    }

    /// <summary>The bound as JSON names it: <c>more-than</c>.</summary>
    public string BoundName =>
        Bound switch
        {
            Bound.Exact => "exact",
            Bound.About => "about",
            Bound.AtLeast => "at-least",
            Bound.MoreThan => "more-than",
            Bound.AtMost => "at-most",
            Bound.LessThan => "less-than",
            _ => "between",
        };

    /// <summary>A number that is meant exactly.</summary>
    public static QuantityValue Exactly(decimal number, string unit) => new(number, number, number, Bound.Exact, unit);

    private static string Print(decimal? number) =>
        number is { } value ? value.ToString("0.############################", CultureInfo.InvariantCulture) : "..";
}
