namespace Reconciler.Mentions.Time;

/// <summary>Some of the days before the day of the report.</summary>
internal sealed record VagueExpression(int Days) : TimeExpression;
