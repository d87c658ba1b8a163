namespace Reconciler.Mentions.Time.Annotation;

/// <summary>A part of the day that ISO-TimeML has a sign for.</summary>
internal enum DayPart
{
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
}
