namespace Reconciler.Mentions.Time;

/// <summary>From one to the other.</summary>
internal sealed record RangeExpression(TimeExpression From, TimeExpression To) : TimeExpression
{
    /// <summary>Whether it stands in brackets after the name of a plan.</summary>
    public bool IsValidity { get; init; }
}
