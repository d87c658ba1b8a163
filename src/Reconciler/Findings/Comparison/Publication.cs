namespace Reconciler.Findings.Comparison;

/// <summary>How the days of publication of two documents must lie for a rule to apply.</summary>
internal enum Publication
{
    /// <summary>It does not matter.</summary>
    Any,

    /// <summary>Known and on the same day.</summary>
    Same,

    /// <summary>Known and different, whichever value came first.</summary>
    Different,

    /// <summary>Known and different, the later document with the higher value, or with the plan now held.</summary>
    Rising,
}
