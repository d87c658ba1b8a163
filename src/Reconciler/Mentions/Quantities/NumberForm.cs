namespace Reconciler.Mentions.Quantities;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>Digits, with or without a scale word.</summary>
    Digits,

    /// <summary>English words.</summary>
    Words,

    /// <summary>Chinese numerals.</summary>
    Chinese,
}
