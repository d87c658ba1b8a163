using NodaTime;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>The month of a Chinese date: by its number (9月), or by its distance (上个月).</summary>
internal readonly record struct ChineseMonth(int Number, int End, Func<TimexContext, YearMonth>? In, bool IsLunar, ChineseYear? Year)
{
    /// <summary>The month of the calendar; without a year the nearest, in a range the first from its start.</summary>
    public (int Year, int Month)? Of(TimexContext context)
    {
        if (In is { } relative)
        {
            var month = relative(context);
            return (month.Year, month.Month);
        }

        if (Year is { } year)
        {
            return year.In(context) is { } known && TimexCalendar.IsUsable(known) ? (known, Number) : null;
        }

        return context.From is { } from ? (Number >= from.Month ? from.Year : from.Year + 1, Number) : (context.Report.Year, Number);
    }
}
