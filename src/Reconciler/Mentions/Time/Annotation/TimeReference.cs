namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Time as such, without a place in the calendar.</summary>
internal enum TimeReference
{
    Past,
    Present,
    Future,
}
