namespace Reconciler.Mentions.Time;

/// <summary>A part of a month, year or decade.</summary>
internal sealed record PartExpression(PeriodPart Which, TimeExpression Whole) : TimeExpression;
