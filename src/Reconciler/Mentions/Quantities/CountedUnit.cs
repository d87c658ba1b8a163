namespace Reconciler.Mentions.Quantities;

/// <summary>What stands after a number and says what it is a number of.</summary>
/// <param name="Key">Canonical unit; empty where nothing is named.</param>
/// <param name="End">The token after it.</param>
internal sealed record CountedUnit(string Key, int End)
{
    /// <summary>ISO 4217 code of money; else null.</summary>
    public string? Currency { get; init; }

    /// <summary>Words that narrow it, as printed.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>Whether it is a length of time.</summary>
    public bool IsTime { get; init; }

    /// <summary>A hedge that was found inside it; else null.</summary>
    public Hedge? Hedge { get; init; }

    /// <summary>The number, where the unit decided how to read it; else null.</summary>
    public NumberReading? Number { get; init; }
}
