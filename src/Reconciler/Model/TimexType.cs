namespace Reconciler.Model;

/// <summary>The type of a TIMEX3 annotation, as ISO-TimeML defines it.</summary>
public enum TimexType
{
    /// <summary>A day or a longer period of the calendar.</summary>
    Date,

    /// <summary>A time of a day, also one named loosely ("Monday morning").</summary>
    Time,

    /// <summary>How long something lasts.</summary>
    Duration,

    /// <summary>Something that recurs.</summary>
    Set,
}
