namespace Reconciler.Mentions.Quantities;

/// <summary>From one number to another.</summary>
/// <param name="Lower">The lower one, with the scale of the upper where it has none itself.</param>
/// <param name="Upper">The upper one.</param>
/// <param name="End">The token after it.</param>
/// <param name="HasBetween">Whether "between" stands in front.</param>
internal sealed record NumberRange(NumberReading Lower, NumberReading Upper, int End, bool HasBetween);
