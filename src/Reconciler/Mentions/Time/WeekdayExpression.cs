using NodaTime;

namespace Reconciler.Mentions.Time;

/// <summary>A weekday, of last, this or next week where that is said: in Chinese of the calendar week, in English the nearest.</summary>
internal sealed record WeekdayExpression(IsoDayOfWeek Day, int? Shift, bool OfCalendarWeek) : TimeExpression;
