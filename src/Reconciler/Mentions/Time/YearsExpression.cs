using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>A decade or a century.</summary>
internal sealed record YearsExpression(int First, int Count, DatePrecision Precision) : TimeExpression;
