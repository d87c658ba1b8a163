namespace Reconciler.Findings.Values;

/// <summary>How the sets of values that two expressions allow lie to each other.</summary>
internal enum ValueRelation
{
    /// <summary>The same set.</summary>
    Equal,

    /// <summary>One inside the other: less precise, or a bound that the other meets.</summary>
    Contained,

    /// <summary>They share some values, and neither holds the other.</summary>
    Overlapping,

    /// <summary>Different as printed, the same within rounding or a hedge.</summary>
    Near,

    /// <summary>Both can be true, but their everyday readings do not meet.</summary>
    Apart,

    /// <summary>Both cannot be true.</summary>
    Disjoint,

    /// <summary>Not the same kind of thing: nothing follows.</summary>
    Incomparable,
}
