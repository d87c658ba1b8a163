using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>A decade or a century.</summary>
internal sealed record YearsExpression(int First, int Count, DatePrecision Precision) : TimeExpression
{
    /// <summary>The distance from the century of the report, within which the years are counted ("the nineties of the last century": -1).</summary>
    public int? CenturyOffset { get; init; }
}
