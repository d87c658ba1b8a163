namespace Reconciler.Mentions.Quantities;

/// <summary>What a word or sign for a currency means.</summary>
/// <param name="Code">ISO 4217 code.</param>
/// <param name="OnlyLarge">Whether it is an ordinary word too, and means money only after a scale word.</param>
internal sealed record Currency(string Code, bool OnlyLarge)
{
    /// <summary>Whether it is the code itself, which is written in capitals.</summary>
    public bool IsCode { get; init; }
}
