namespace Reconciler.Mentions.Time.Annotation;

/// <summary>What durations are counted in, and periods are named by.</summary>
internal enum SpanUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Night,
    Week,
    Weekend,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
