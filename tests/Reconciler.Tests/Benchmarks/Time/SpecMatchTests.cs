using NodaTime;
using Reconciler.Benchmarks.Time;
using Reconciler.Model;

namespace Reconciler.Tests.Benchmarks.Time;

public sealed class SpecMatchTests
{
    private static readonly LocalDate Today = new(2016, 11, 7);
    private static readonly Span Words = new(3, 9);

    [Theory]
    [InlineData("date", "2016-04-22", null, null, "DATE", "2016-04-22", true)]
    [InlineData("date", "2016-04-22", null, null, "DATE", "2016-04-23", false)]
    [InlineData("daterange", null, "2016-01-04", "2016-01-22", "DATE", "2016-01-04/2016-01-22", true)]
    [InlineData("daterange", null, "2016-01-04", "2016-01-22", "DATE", "2016-01-04/2016-01-23", false)]
    [InlineData("daterange", null, "2016-02-01", "2016-03-01", "DATE", "2016-02", true)]
    [InlineData("daterange", null, "2016-02-01", "2016-03-01", "DATE", "2016-03", false)]
    [InlineData("time", "08:15:00", null, null, "TIME", "2016-11-07T08:15", true)]
    [InlineData("time", "08:15:00", null, null, "TIME", "2016-11-07T20:15", false)]
    [InlineData("datetime", "2016-11-08 08:15:00", null, null, "TIME", "2016-11-08T08:15", true)]
    [InlineData("datetime", "2016-11-08 08:15:00", null, null, "TIME", "2016-11-07T08:15", false)]
    [InlineData("duration", "259200", null, null, "DURATION", "PT72H", true)]
    [InlineData("duration", "259200", null, null, "DURATION", "P2D", false)]
    public void A_value_is_right_where_it_names_the_same(
        string type,
        string? value,
        string? start,
        string? end,
        string foundType,
        string found,
        bool expected
    )
    {
        var wanted = new SpecReading(type, "P3D")
        {
            Value = value,
            Start = start,
            End = end,
        };

        Assert.Equal(expected, IsFound([wanted], Words, foundType, found));
    }

    [Fact]
    public void Of_two_readings_either_is_right()
    {
        SpecReading[] wanted = [new("date", "XXXX-04-22") { Value = "2016-04-22" }, new("date", "XXXX-04-22") { Value = "2017-04-22" }];

        Assert.True(IsFound(wanted, Words, "DATE", "2016-04-22"));
        Assert.True(IsFound(wanted, Words, "DATE", "2017-04-22"));
        Assert.False(IsFound(wanted, Words, "DATE", "2015-04-22"));
    }

    [Fact]
    public void The_span_must_be_the_same() =>
        Assert.False(IsFound([new SpecReading("date", "2016-04-22") { Value = "2016-04-22" }], new Span(3, 10), "DATE", "2016-04-22"));

    [Fact]
    public void Where_only_the_span_is_wanted_any_value_will_do() => Assert.True(IsFound([], Words, "DURATION", "P1D"));

    [Fact]
    public void A_part_of_the_day_is_compared_by_its_name()
    {
        var wanted = new SpecReading("datetimerange", "2016-11-08TMO") { Start = "2016-11-08 08:00:00", End = "2016-11-08 12:00:00" };

        Assert.True(IsFound([wanted], Words, "TIME", "2016-11-08TMO"));
        Assert.False(IsFound([wanted], Words, "TIME", "2016-11-08TAF"));
        Assert.False(IsFound([wanted], Words, "TIME", "2016-11-09TMO"));
    }

    private static bool IsFound(SpecReading[] wanted, Span span, string type, string value) =>
        SpecMatch.IsFound(new SpecResult(Words, "date", wanted), [new TimeReading(span, type, value, TimexRange.Of(value))], Today);
}
