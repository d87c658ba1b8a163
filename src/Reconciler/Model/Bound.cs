namespace Reconciler.Model;

/// <summary>How a stated number bounds the true one.</summary>
public enum Bound
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>The number or one near it.</summary>
    About,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>More than the number.</summary>
    MoreThan,

    /// <summary>The number or less.</summary>
    AtMost,

    /// <summary>Less than the number.</summary>
    LessThan,

    /// <summary>From one number to another, both included.</summary>
    Between,
}
