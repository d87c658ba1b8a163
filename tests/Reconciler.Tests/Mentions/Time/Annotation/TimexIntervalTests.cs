using CsCheck;
using NodaTime;
using Reconciler.Mentions.Time.Annotation;

namespace Reconciler.Tests.Mentions.Time.Annotation;

public sealed class TimexIntervalTests
{
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 100_000].Select(days => new LocalDate(1850, 1, 1).PlusDays(days));

    private static readonly SpanUnit[] Units =
    [
        SpanUnit.Day,
        SpanUnit.Week,
        SpanUnit.Month,
        SpanUnit.Quarter,
        SpanUnit.Year,
        SpanUnit.Decade,
        SpanUnit.Century,
    ];

    [Theory]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02-29TMO", "2024-02-29", "2024-02-29")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-Q3", "2024-07-01", "2024-09-30")]
    [InlineData("2024-H1", "2024-01-01", "2024-06-30")]
    [InlineData("2024-WI", "2024-12-01", "2025-02-28")]
    [InlineData("2024-W01", "2024-01-01", "2024-01-07")]
    [InlineData("2024-W01-WE", "2024-01-06", "2024-01-07")]
    [InlineData("199", "1990-01-01", "1999-12-31")]
    [InlineData("2024-05-11/2024-06", "2024-05-11", "2024-06-30")]
    public void A_value_covers_its_days(string value, string start, string end)
    {
        var days = TimexInterval.Of(value)!;
        Assert.Equal((start, end), (TimexCalendar.Day(days.Start), TimexCalendar.Day(days.End)));
    }

    [Theory]
    [InlineData("P2Y")]
    [InlineData("PAST_REF")]
    [InlineData("XXXX-WXX-1")]
    [InlineData("2024-13")]
    [InlineData("2024-W60")]
    [InlineData("2024-05/2024-04")]
    [InlineData("")]
    public void Other_values_cover_none(string value) => Assert.Null(TimexInterval.Of(value));

    [Fact]
    public void The_period_around_a_day_covers_it() =>
        Gen.Select(Days, Gen.Int[0, Units.Length - 1].Select(unit => Units[unit]))
            .Sample((day, unit) => TimexInterval.Of(TimexCalendar.Around(day, unit, 0)!)!.Contains(day));

    [Fact]
    public void A_day_printed_and_read_again_is_the_same() => Days.Sample(day => TimexInterval.Of(TimexCalendar.Day(day))!.Start == day);
}
