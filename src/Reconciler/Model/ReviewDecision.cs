namespace Reconciler.Model;

/// <summary>What a person decided about a finding.</summary>
public enum ReviewDecision
{
    /// <summary>It is right and stands.</summary>
    Confirmed,

    /// <summary>It is not a problem.</summary>
    Dismissed,

    /// <summary>It was settled; <see cref="Review.Value"/> says to what.</summary>
    Resolved,
}
