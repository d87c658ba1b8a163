namespace Reconciler.Benchmarks.Time;

/// <summary>One of the readings that a specification allows for an expression; where it gives only spans there is none.</summary>
/// <param name="Type"><c>date</c>, <c>daterange</c>, <c>time</c>, <c>timerange</c>, <c>datetime</c>, <c>datetimerange</c>, <c>duration</c> or <c>set</c>.</param>
/// <param name="Timex">The value in the specification's own notation, which is near to TIMEX3's.</param>
internal sealed record SpecReading(string Type, string Timex)
{
    /// <summary>The resolved point, or the seconds of a duration.</summary>
    public string? Value { get; init; }

    /// <summary>The first moment of a range; null where open.</summary>
    public string? Start { get; init; }

    /// <summary>The end of a range: its last stated unit, or the moment after it; null where open.</summary>
    public string? End { get; init; }

    /// <summary>The reading in a few words.</summary>
    public override string ToString() => Value is null ? $"{Timex} {Start}..{End}" : $"{Timex} {Value}";
}
