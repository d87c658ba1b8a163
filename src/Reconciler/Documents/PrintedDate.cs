using NodaTime;
using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>A date as a page or dateline prints it; the year, and the month in Chinese, may be left out.</summary>
/// <param name="Span">Where it is printed.</param>
/// <param name="Year">1800 to 2199, or null.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31.</param>
internal sealed record PrintedDate(Span Span, int? Year, int? Month, int Day)
{
    // A report is rarely put on a page later than this; time zones put a day between a dateline and a page already.
    private const int LatestDaysAfterPublication = 7;

    /// <summary>The day, where it is printed in full.</summary>
    public LocalDate? Full => Year is { } year && Month is { } month ? On(year, month) : null;

    /// <summary>The day, with what is left out taken from the day of publication: the nearest that does not put it long after.</summary>
    public LocalDate? Near(LocalDate? published)
    {
        if (Full is { } full)
        {
            return full;
        }

        if (published is not { } anchor)
        {
            return null;
        }

        var candidates = new List<LocalDate?>();
        if (Month is { } month)
        {
            candidates.AddRange([On(anchor.Year - 1, month), On(anchor.Year, month), On(anchor.Year + 1, month)]);
        }
        else
        {
            var first = anchor.With(DateAdjusters.StartOfMonth);
            candidates.AddRange(new[] { first.PlusMonths(-1), first, first.PlusMonths(1) }.Select(start => On(start.Year, start.Month)));
        }

        var latest = anchor.PlusDays(LatestDaysAfterPublication);
        return candidates.Where(day => day <= latest).OrderBy(day => Math.Abs(Period.DaysBetween(anchor, day!.Value))).FirstOrDefault();
    }

    private LocalDate? On(int year, int month) =>
        month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, Day) : null;
}
