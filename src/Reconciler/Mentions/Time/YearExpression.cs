using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>A year.</summary>
internal sealed record YearExpression(YearPart Part) : TimeExpression
{
    /// <summary>The name of the event that the year leads ("2025 Harbour Forum"); null for a year by itself.</summary>
    public Span? EventName { get; init; }
}
