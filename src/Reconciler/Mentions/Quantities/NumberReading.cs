namespace Reconciler.Mentions.Quantities;

/// <summary>A number as read from tokens.</summary>
/// <param name="Number">Its value, scale words multiplied out.</param>
/// <param name="Resolution">Value of the last digit that was written.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Form">How it is written.</param>
internal sealed record NumberReading(decimal Number, decimal Resolution, int First, int End, NumberForm Form)
{
    /// <summary>No number: above this the arithmetic of scales and bounds might overflow, and no news counts so far.</summary>
    public const decimal Limit = 1_000_000_000_000_000_000_000m;

    /// <summary>The product of scale words; 1 where there is none.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether it is digits alone: no separator, no scale, no decimal.</summary>
    public bool IsBareDigits { get; init; }

    /// <summary>Of a vague number ("dozens"), the widest fair reading; else null.</summary>
    public VagueNumber? Vague { get; init; }

    /// <summary>Whether it is a part of a whole ("one-third", "half").</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether the scale is a letter that may also be a unit: the m of "5m".</summary>
    public bool HasLetterScale { get; init; }

    /// <summary>The same multiplied; null where that goes past <see cref="Limit"/>.</summary>
    public NumberReading? Times(decimal scale, int end) =>
        scale == 0 || Math.Abs(Number) > Limit / scale || Scale > Limit / scale
            ? null
            : this with
            {
                Number = Number * scale,
                Resolution = Resolution * scale,
                Scale = Scale * scale,
                IsBareDigits = false,
                Vague = Vague is { } vague ? vague with { Number = Number * scale, Low = vague.Low * scale, High = vague.High * scale } : null,
                End = end,
            };
}
