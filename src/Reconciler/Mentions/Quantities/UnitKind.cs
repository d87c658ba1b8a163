namespace Reconciler.Mentions.Quantities;

/// <summary>What a unit measures, as far as the grammar cares.</summary>
internal enum UnitKind
{
    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>A length of time.</summary>
    Time,

    /// <summary>Anything else.</summary>
    Measure,
}
