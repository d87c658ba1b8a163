using NodaTime;

namespace Reconciler.Mentions.Time;

/// <summary>A time of day.</summary>
internal sealed record ClockExpression(LocalTime Time) : TimeExpression;
