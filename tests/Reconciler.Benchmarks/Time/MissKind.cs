namespace Reconciler.Benchmarks.Time;

/// <summary>What is wrong with an expression.</summary>
internal enum MissKind
{
    /// <summary>In the gold standard, not found.</summary>
    Missed,

    /// <summary>Found, not in the gold standard.</summary>
    Spurious,

    /// <summary>Found with other ends.</summary>
    WrongSpan,

    /// <summary>Found with another type.</summary>
    WrongType,

    /// <summary>Found with the type and another value.</summary>
    WrongValue,
}
