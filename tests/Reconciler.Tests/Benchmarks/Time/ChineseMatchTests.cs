using NodaTime;
using Reconciler.Benchmarks.Time;
using Reconciler.Model;

namespace Reconciler.Tests.Benchmarks.Time;

public sealed class ChineseMatchTests
{
    private static readonly LocalDateTime Now = new(2021, 6, 14, 1, 6, 40);

    [Theory]
    [InlineData("2020-09-10", true)]
    [InlineData("2020-09-11", false)]
    [InlineData("2020-09", false)]
    public void A_point_is_right_where_both_ends_are(string value, bool expected) =>
        Assert.Equal(expected, IsRight(Point(new LocalDateTime(2020, 9, 10, 0, 0), new LocalDateTime(2020, 9, 11, 0, 0)), "DATE", value));

    [Fact]
    public void Vague_bounds_must_share_half()
    {
        var yearsEnd = Point(new LocalDateTime(2020, 11, 1, 0, 0), new LocalDateTime(2021, 1, 1, 0, 0)) with { IsVague = true };

        Assert.True(IsRight(yearsEnd, "DATE", "2020-10-15/2020-12-31"));
        Assert.False(IsRight(yearsEnd, "DATE", "2020"));
        Assert.False(IsRight(yearsEnd with { IsVague = false }, "DATE", "2020-10-15/2020-12-31"));
    }

    [Fact]
    public void Until_now_may_end_today_or_stay_open()
    {
        var since = Point(new LocalDateTime(2019, 5, 8, 0, 0), Now.PlusSeconds(1));

        Assert.True(IsRight(since, "DATE", "2019-05-08/2021-06-14"));
        Assert.True(ChineseMatch.IsRight(since, new TimeReading(default, "DATE", "2019-05-08/..", TimeRange.Days(new LocalDate(2019, 5, 8), null))));
        Assert.False(IsRight(since, "DATE", "2019-05-08/2021-06-15"));
    }

    [Theory]
    [InlineData("P36DT5H30M", true)]
    [InlineData("P36D", false)]
    [InlineData("PXD", false)]
    public void A_duration_is_right_where_its_amounts_are(string value, bool expected)
    {
        var wanted = new ChineseCase("", null, "time_delta", IsVague: false)
        {
            Amounts = new Dictionary<string, double>(StringComparer.Ordinal)
            {
                ["day"] = 36,
                ["hour"] = 5,
                ["minute"] = 30,
            },
        };

        Assert.Equal(expected, IsRight(wanted, "DURATION", value));
    }

    [Theory]
    [InlineData("day", 7, "XXXX-WXX-3", true)]
    [InlineData("day", 7, "P1W", true)]
    [InlineData("day", 7, "XXXX-WXX-4", false)]
    [InlineData("year", 1, "XXXX-06-16", true)]
    [InlineData("month", 1, "XXXX-XX-16", true)]
    [InlineData("day", 1, "T09:00", true)]
    [InlineData("year", 0.5, "P6M", true)]
    public void A_recurring_time_is_right_where_it_recurs_alike(string unit, double count, string value, bool expected)
    {
        var first = new LocalDateTime(2021, 6, 16, 9, 0);
        var wanted = new ChineseCase("", Now, "time_period", IsVague: false)
        {
            Range = new TimeRange(first, first.PlusHours(1)),
            Amounts = new Dictionary<string, double>(StringComparer.Ordinal) { [unit] = count },
        };

        Assert.Equal(expected, IsRight(wanted, "SET", value));
    }

    private static ChineseCase Point(LocalDateTime start, LocalDateTime end) =>
        new("", Now, "time_point", IsVague: false) { Range = new TimeRange(start, end) };

    private static bool IsRight(ChineseCase wanted, string type, string value) =>
        ChineseMatch.IsRight(wanted, new TimeReading(new Span(0, 1), type, value, TimexRange.Of(value)));
}
