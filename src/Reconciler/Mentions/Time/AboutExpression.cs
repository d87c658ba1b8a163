namespace Reconciler.Mentions.Time;

/// <summary>Hedged.</summary>
internal sealed record AboutExpression(TimeExpression Inner) : TimeExpression;
