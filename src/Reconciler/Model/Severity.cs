namespace Reconciler.Model;

/// <summary>How much a finding matters to an editor, most first.</summary>
public enum Severity
{
    /// <summary>Fix before it goes out.</summary>
    High,

    /// <summary>Look at it.</summary>
    Medium,

    /// <summary>A matter of care or style.</summary>
    Low,

    /// <summary>Good to know; nothing to do.</summary>
    Info,
}
