namespace Reconciler.Findings.Comparison;

/// <summary>Which standings of two values a rule is about.</summary>
internal enum RuleStanding
{
    /// <summary>Both are held to be so.</summary>
    Held,

    /// <summary>Both are planned or proposed.</summary>
    Intended,

    /// <summary>One is held, the other planned.</summary>
    Mixed,

    /// <summary>One is held, the other denied.</summary>
    Denied,
}
