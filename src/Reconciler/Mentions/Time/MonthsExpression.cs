using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>Some months in a row: a month, a quarter, a half, a season.</summary>
internal sealed record MonthsExpression(YearPart? Year, int First, int Count, DatePrecision Precision) : TimeExpression
{
    /// <summary>-1 for "last September", 1 for "next September".</summary>
    public int? Shift { get; init; }

    /// <summary>Whether it is the attribute of a noun ("the January directive"): then it lies before what is told.</summary>
    public bool IsAttribute { get; init; }
}
