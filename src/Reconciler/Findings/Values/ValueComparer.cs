using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Values;

/// <summary>Compares two values of any type. Values of different types are not compared.</summary>
internal sealed class ValueComparer(Tolerances tolerances, PlaceContainment places)
{
    private readonly QuantityComparison quantities = new(tolerances);
    private readonly WordComparison words = new(places);

    /// <summary>Reads its tolerances and places.</summary>
    public static ValueComparer Read(RuleFolder rules) => new(Tolerances.Read(rules), PlaceContainment.Read(rules));

    /// <summary>How the two lie to each other; the order does not count.</summary>
    public ValueComparison Compare(Value first, Value second) =>
        (first, second) switch
        {
            (DateValue one, DateValue other) => DateComparison.Compare(one, other),
            (QuantityValue one, QuantityValue other) => quantities.Compare(one, other),
            (OrdinalValue one, OrdinalValue other) => WordComparison.Compare(one, other),
            (NameValue one, NameValue other) => words.Compare(one, other),
            (TextValue one, TextValue other) => WordComparison.Compare(one, other),
            (SetValue one, SetValue other) => WordComparison.Compare(one, other),
            (TimeOfDayValue one, TimeOfDayValue other) => one.Time == other.Time
                ? ValueComparison.Equal
                : new ValueComparison(ValueRelation.Disjoint),
            _ => ValueComparison.Incomparable,
        };

    /// <summary>A key that two values share exactly when they are equal, so that equal ones can be grouped before any are compared.</summary>
    public static string Key(Value value) =>
        value switch
        {
            DateValue date => $"date|{date.Text}|{date.IsRange}",
            QuantityValue quantity => $"{quantity.Type}|{quantity.Text}|{quantity.Currency}|{Folding.Key(quantity.Qualifier)}",
            OrdinalValue ordinal => $"ordinal|{ordinal.Text}|{Folding.Key(ordinal.Of)}",
            NameValue name => $"name|{Folding.Key(name.Name)}",
            TextValue text => $"text|{Folding.Key(text.Words)}",
            SetValue set => $"set|{string.Join('|', set.Items.Select(Folding.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}",
            _ => $"{value.Type}|{value.Text}",
        };
}
