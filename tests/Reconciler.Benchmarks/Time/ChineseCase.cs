using NodaTime;

namespace Reconciler.Benchmarks.Time;

/// <summary>An expression by itself and what it means.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Reference">The moment it is read at; null where it counts from none.</param>
/// <param name="Type"><c>time_point</c>, <c>time_span</c>, <c>time_delta</c> (a duration) or <c>time_period</c> (a recurring time).</param>
/// <param name="IsVague">Whether its bounds are a convention ("year's end").</param>
internal sealed record ChineseCase(string Text, LocalDateTime? Reference, string Type, bool IsVague)
{
    /// <summary>Of a point or span, the stretch; of a recurring time, its first.</summary>
    public TimeRange? Range { get; init; }

    /// <summary>Of a duration the amounts by unit, of a recurring time the interval; null where two are given, as in "3 to 6 months".</summary>
    public IReadOnlyDictionary<string, double>? Amounts { get; init; }

    /// <summary>What is right, in a few words.</summary>
    public string Wanted =>
        string.Join(
            ' ',
            new object?[]
            {
                Type,
                Range,
                Amounts is null ? null : string.Join(' ', Amounts.Select(amount => $"{amount.Value} {amount.Key}")),
            }.OfType<object>()
        );
}
