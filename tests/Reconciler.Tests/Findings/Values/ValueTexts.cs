using System.Globalization;
using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Findings.Values;

/// <summary>
/// Values in a short notation for tables. Dates: <c>2024-05-03</c>, <c>2024-05</c>, <c>2024</c>, <c>2024-05-03/2024-05-05</c>, with <c>~</c>
/// in front where hedged, <c>..</c> for an open end. Quantities: <c>=40</c>, <c>~40</c>, <c>&gt;40</c>, <c>&gt;=40</c>, <c>&lt;40</c>,
/// <c>&lt;=40</c>, <c>30-40</c>, then the unit and, in brackets, a narrowing word; <c>/n</c> gives the resolution.
/// </summary>
internal static class ValueTexts
{
    public static DateValue Date(string text)
    {
        var isHedged = text.StartsWith('~');
        var plain = text.TrimStart('~');
        if (plain.Split('/') is [var from, var to])
        {
            var first = PointOrOpen(from);
            var last = PointOrOpen(to);
            var precision = (first ?? last)!.Precision;
            return new DateValue(first?.Start, last?.End, precision, IsRange: first is not null && last is not null) { IsApproximate = isHedged };
        }

        return Point(plain) with
        {
            IsApproximate = isHedged,
        };
    }

    public static QuantityValue Quantity(string text)
    {
        var resolution = 1m;
        var words = text.Split(' ', 3);
        var number = words[0];
        if (number.Split('/') is [var before, var last])
        {
            (number, resolution) = (before, Number(last));
        }

        var unit = words.Length > 1 ? words[1] : "company";
        var isMoney = unit.Length == 3 && unit.All(char.IsUpper);
        var value =
            number.StartsWith(">=", StringComparison.Ordinal) ? Of(number[2..], Bound.AtLeast)
            : number.StartsWith("<=", StringComparison.Ordinal) ? Of(number[2..], Bound.AtMost)
            : number[0] switch
            {
                '>' => Of(number[1..], Bound.MoreThan),
                '<' => Of(number[1..], Bound.LessThan),
                '~' => Of(number[1..], Bound.About),
                '=' => Of(number[1..], Bound.Exact),
                _ => new QuantityValue(Number(number.Split('-')[0]), Number(number.Split('-')[0]), Number(number.Split('-')[1]), Bound.Between, unit),
            };
        return value with { Currency = isMoney ? unit : null, Resolution = resolution, Qualifier = words.Length > 2 ? words[2].Trim('(', ')') : "" };

        QuantityValue Of(string digits, Bound bound)
        {
            var parsed = Number(digits);
            decimal? low = bound is Bound.AtMost or Bound.LessThan ? null : parsed;
            decimal? high = bound is Bound.AtLeast or Bound.MoreThan ? null : parsed;
            return new QuantityValue(parsed, low, high, bound, unit);
        }
    }

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    private static DateValue? PointOrOpen(string text) => string.Equals(text, "..", StringComparison.Ordinal) ? null : Point(text);

    private static DateValue Point(string text) =>
        text.Split('-') is var parts && parts.Length == 3 ? DateValue.Day(new LocalDate(Int(parts[0]), Int(parts[1]), Int(parts[2])))
        : parts.Length == 2 ? DateValue.Month(Int(parts[0]), Int(parts[1]))
        : DateValue.Year(Int(parts[0]));

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
