using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Reconciler.Mentions.Time;

/// <summary>Days in the words of a step.</summary>
internal static class CalendarText
{
    private static readonly LocalDatePattern FullPattern = LocalDatePattern.CreateWithInvariantCulture("dddd uuuu'-'MM'-'dd");

    /// <summary>Monday 2025-02-24.</summary>
    public static string Full(LocalDate day) => FullPattern.Format(day);

    /// <summary>February.</summary>
    public static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    public static string Of(Tense tense) =>
        tense switch
        {
            Tense.Past => "past tense",
            Tense.Future => "future",
            _ => "no tense",
        };
}
