using Reconciler.Model;

namespace Reconciler.Findings.Comparison;

/// <summary>Standing from modality.</summary>
internal static class ModalityStanding
{
    /// <summary>What a modality puts at stake.</summary>
    public static Standing Standing(this Modality modality) =>
        modality switch
        {
            Modality.Planned or Modality.Proposed => Comparison.Standing.Intended,
            Modality.Denied => Comparison.Standing.Denied,
            _ => Comparison.Standing.Held,
        };
}
