namespace Reconciler.Mentions.Quantities;

/// <summary>What a number counts.</summary>
/// <param name="Key">Canonical key of its head; empty where unknown.</param>
/// <param name="Qualifier">The words that narrow it, as printed.</param>
/// <param name="Head">Index of the head's token.</param>
/// <param name="End">The token after the phrase.</param>
internal sealed record NounPhrase(string Key, string Qualifier, int Head, int End)
{
    /// <summary>A hedge inside it, as in 800家以上企业; else null.</summary>
    public Hedge? Hedge { get; init; }
}
