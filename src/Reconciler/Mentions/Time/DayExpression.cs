using NodaTime;

namespace Reconciler.Mentions.Time;

/// <summary>A day; the year, or year and month, may have to be found elsewhere.</summary>
internal sealed record DayExpression(YearPart? Year, int? Month, int Number) : TimeExpression
{
    /// <summary>The distance from the month of the report ("the 15th of last month": -1).</summary>
    public int? MonthOffset { get; init; }

    /// <summary>A weekday given with the date.</summary>
    public IsoDayOfWeek Weekday { get; init; }
}
