using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>A unit at a distance from the day of the report, or from the last day named.</summary>
internal sealed record RelativeExpression(DatePrecision Unit, int Offset, bool FromDiscourse) : TimeExpression;
