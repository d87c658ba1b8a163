namespace Reconciler.Findings.Comparison;

/// <summary>Where the two values stand that a rule is about.</summary>
internal enum RuleScope
{
    /// <summary>In different documents.</summary>
    Across,

    /// <summary>In one document.</summary>
    Within,
}
