namespace Reconciler.Model;

/// <summary>The kind of a mention; it fixes the type of its value.</summary>
public enum MentionKind
{
    /// <summary>A calendar expression: <see cref="DateValue"/>.</summary>
    Date,

    /// <summary>A time of day: <see cref="TimeOfDayValue"/>.</summary>
    Time,

    /// <summary>A number with what it counts, or a duration: <see cref="QuantityValue"/>.</summary>
    Quantity,

    /// <summary>An amount of money: <see cref="QuantityValue"/> with a currency.</summary>
    Money,

    /// <summary>A position in a series: <see cref="OrdinalValue"/>.</summary>
    Ordinal,

    /// <summary>A proper name: <see cref="NameValue"/>.</summary>
    Name,
}
