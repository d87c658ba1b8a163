using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>A word or phrase with what it does.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its number: of a month, of a weekday from Monday, an offset, a <see cref="PeriodPart"/>; 0 where it has none.</param>
/// <param name="Unit">The unit it names or counts in.</param>
/// <param name="FromDiscourse">Whether it counts from the last day named rather than from the day of the report.</param>
internal readonly record struct TimeWord(WordKind Kind, int Value = 0, DatePrecision Unit = DatePrecision.Day, bool FromDiscourse = false);
