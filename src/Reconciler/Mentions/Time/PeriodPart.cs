namespace Reconciler.Mentions.Time;

/// <summary>Which part of a month, year or decade.</summary>
internal enum PeriodPart
{
    /// <summary>Its first third.</summary>
    Early,

    /// <summary>Its second third.</summary>
    Middle,

    /// <summary>Its last third.</summary>
    Late,

    /// <summary>From its start to the day of the report.</summary>
    SoFar,

    /// <summary>From the day of the report to its end.</summary>
    Remaining,
}
