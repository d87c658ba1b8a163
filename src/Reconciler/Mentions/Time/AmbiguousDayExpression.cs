namespace Reconciler.Mentions.Time;

/// <summary>A day written in figures that can be read month first or day first.</summary>
internal sealed record AmbiguousDayExpression(int Year, int First, int Second) : TimeExpression;
