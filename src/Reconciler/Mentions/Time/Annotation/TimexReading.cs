namespace Reconciler.Mentions.Time.Annotation;

/// <summary>What stands at a token, up to the index after its last, and how its value is found once the day of the report is known.</summary>
internal sealed record TimexReading(int End, Func<TimexContext, TimexValue?> Resolve)
{
    /// <summary>The longer one, of equals the first.</summary>
    public static TimexReading? Longest(TimexReading? first, TimexReading? second) =>
        second is not null && (first is null || second.End > first.End) ? second : first;

    /// <summary>The same with its value changed, up to another token.</summary>
    public TimexReading With(int end, Func<TimexValue, TimexValue?> change)
    {
        var resolve = Resolve;
        return new(end, context => resolve(context) is { } value ? change(value) : null);
    }
}
