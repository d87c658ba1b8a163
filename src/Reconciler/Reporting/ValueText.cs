using System.Globalization;
using Reconciler.Model;

namespace Reconciler.Reporting;

/// <summary>A value as a person reads it; <see cref="Value.Text"/> is the form for machines.</summary>
internal static class ValueText
{
    public static string Of(Value value) =>
        value switch
        {
            DateValue date => Date(date),
            QuantityValue quantity => Quantity(quantity),
            OrdinalValue ordinal => ordinal.Of.Length == 0 ? $"no. {ordinal.Text}" : $"no. {ordinal.Text} ({VisibleText.Of(ordinal.Of)})",
            SetValue set => VisibleText.Of(string.Join("; ", set.Items)),
            _ => VisibleText.Of(value.Text),
        };

    private static string Date(DateValue date)
    {
        var ends = date.Text.TrimStart('~').Split('/');
        var text =
            ends.Length == 1 ? ends[0]
            : date.Start is null ? $"until {ends[1]}"
            : date.End is null ? $"since {ends[0]}"
            : date.IsRange ? $"{ends[0]} to {ends[1]}"
            : $"within {ends[0]} to {ends[1]}";
        return date.IsApproximate ? $"about {text}" : text;
    }

    private static string Quantity(QuantityValue quantity)
    {
        var number = quantity.Bound == Bound.Between ? $"{Number(quantity.Low)} to {Number(quantity.High)}" : Number(quantity.Number);
        var text = quantity.Bound is Bound.Exact or Bound.Between ? number : $"{quantity.BoundName.Replace('-', ' ')} {number}";
        var unit = VisibleText.Of($"{quantity.Qualifier} {quantity.Unit}").Trim();
        return quantity.Currency is not null ? $"{text} {quantity.Unit}"
            : unit.Length == 0 ? text
            : $"{text} ({unit})";
    }

    private static string Number(decimal? number) =>
        number is { } value ? value.ToString("#,0.############################", CultureInfo.InvariantCulture) : "…";
}
