namespace Reconciler.Mentions.Time;

/// <summary>The year of an expression: a number, or the distance from the year of the report ("last year": -1).</summary>
internal readonly record struct YearPart(int Number, bool IsOffset = false);
