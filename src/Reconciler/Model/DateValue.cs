using NodaTime;
using NodaTime.Text;

namespace Reconciler.Model;

/// <summary>
/// A calendar value in the ISO calendar, without time zone. Either a point known to a precision (a day; some day of
/// September 2024), or, with <see cref="IsRange"/>, something that lasts from its first to its last unit (July 26 to 28).
/// </summary>
/// <param name="Start">First day allowed or covered; null where open ("until March").</param>
/// <param name="End">Last day allowed or covered, included; null where open ("since 2018").</param>
/// <param name="Precision">The unit that it was given in.</param>
/// <param name="IsRange">Whether both ends were stated, so that the whole lasts from one to the other.</param>
public sealed record DateValue(LocalDate? Start, LocalDate? End, DatePrecision Precision, bool IsRange = false) : Value
{
    /// <inheritdoc/>
    public override string Type => "date";

    /// <summary>Whether the expression is hedged or vague ("around May 3", "early July"): then the bounds are the widest fair reading.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>ISO 8601: <c>2025-02-23</c>, <c>2024-09</c>, <c>2018</c>, or an interval <c>A/B</c> with both ends included and <c>..</c> for an open one.</summary>
    public override string Text =>
        (IsApproximate ? "~" : "")
        + (
            !IsRange && Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Year && Start is { } day && End is not null
                ? Print(day)
                : $"{Print(Start)}/{Print(End)}"
        );

    /// <summary>One day.</summary>
    public static DateValue Day(LocalDate day) => new(day, day, DatePrecision.Day);

    /// <summary>Some day of a month.</summary>
    public static DateValue Month(int year, int month) => Month(new YearMonth(year, month));

    /// <summary>Some day of a month.</summary>
    public static DateValue Month(YearMonth month) =>
        new(month.OnDayOfMonth(1), month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1), DatePrecision.Month);

    /// <summary>Some day of a year.</summary>
    public static DateValue Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), DatePrecision.Year);

    /// <summary>From one day to another, both included.</summary>
    public static DateValue Range(LocalDate start, LocalDate end) => new(start, end, DatePrecision.Day, IsRange: true);

    private string Print(LocalDate? day) =>
        day is not { } date ? ".."
        : Precision is DatePrecision.Year or DatePrecision.Decade or DatePrecision.Century ? YearPattern.Format(date)
        : Precision is DatePrecision.Month or DatePrecision.Quarter or DatePrecision.Half ? MonthPattern.Format(date)
        : LocalDatePattern.Iso.Format(date);

    private static readonly LocalDatePattern YearPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu");
    private static readonly LocalDatePattern MonthPattern = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");
}
