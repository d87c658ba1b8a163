using Reconciler.Model;

namespace Reconciler.Findings.Comparison;

/// <summary>What a claim puts at stake: that something is so, that it is meant to be, or that it is not.</summary>
internal enum Standing
{
    /// <summary>As a fact, going on, or reported as one.</summary>
    Held,

    /// <summary>As planned or proposed.</summary>
    Intended,

    /// <summary>As not so.</summary>
    Denied,
}
