namespace Reconciler.Model;

/// <summary>How a source puts a claim forward.</summary>
public enum Modality
{
    /// <summary>As a fact.</summary>
    Asserted,

    /// <summary>As going on and not yet done.</summary>
    Ongoing,

    /// <summary>As intended or scheduled.</summary>
    Planned,

    /// <summary>As put forward by somebody, not agreed.</summary>
    Proposed,

    /// <summary>As not so.</summary>
    Denied,

    /// <summary>As hearsay ("reportedly").</summary>
    Reported,
}
