namespace Reconciler.Mentions.Time;

/// <summary>Open at one end.</summary>
internal sealed record OpenExpression(bool IsSince, TimeExpression Bound) : TimeExpression;
