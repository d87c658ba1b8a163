using NodaTime;
using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>The attributes of a TIMEX3.</summary>
internal sealed record TimexValue(TimexType Type, string Value)
{
    public TimexModifier Modifier { get; init; }

    public string? Quant { get; init; }

    public string? Freq { get; init; }

    /// <summary>Whether it is what the period told about is compared with ("a year earlier"), so that nothing after it refers to it.</summary>
    public bool IsComparison { get; init; }

    /// <summary>Of a duration that begins or ends with the day of the report ("the past two weeks"), the days it covers.</summary>
    public DateInterval? Days { get; init; }

    public static TimexValue Date(string value) => new(TimexType.Date, value);

    public static TimexValue Duration(string value) => new(TimexType.Duration, value);
}
