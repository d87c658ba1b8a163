using NodaTime;
using NodaTime.Text;
using Reconciler.Benchmarks.Time;

namespace Reconciler.Tests.Benchmarks.Time;

public sealed class TimexRangeTests
{
    [Theory]
    [InlineData("2024-02-29", "2024-02-29T00:00:00", "2024-03-01T00:00:00")]
    [InlineData("2024-02", "2024-02-01T00:00:00", "2024-03-01T00:00:00")]
    [InlineData("2024", "2024-01-01T00:00:00", "2025-01-01T00:00:00")]
    [InlineData("199", "1990-01-01T00:00:00", "2000-01-01T00:00:00")]
    [InlineData("19", "1900-01-01T00:00:00", "2000-01-01T00:00:00")]
    [InlineData("2024-Q3", "2024-07-01T00:00:00", "2024-10-01T00:00:00")]
    [InlineData("2024-H2", "2024-07-01T00:00:00", "2025-01-01T00:00:00")]
    [InlineData("2024-WI", "2024-12-01T00:00:00", "2025-03-01T00:00:00")]
    [InlineData("2024-W01", "2024-01-01T00:00:00", "2024-01-08T00:00:00")]
    [InlineData("2024-W1-WE", "2024-01-06T00:00:00", "2024-01-08T00:00:00")]
    [InlineData("2024-02-29T09", "2024-02-29T09:00:00", "2024-02-29T10:00:00")]
    [InlineData("2024-02-29T24:00", "2024-03-01T00:00:00", "2024-03-01T00:01:00")]
    [InlineData("2024-02-29T09:05:07", "2024-02-29T09:05:07", "2024-02-29T09:05:08")]
    [InlineData("2024-03-01/2024-03-04", "2024-03-01T00:00:00", "2024-03-05T00:00:00")]
    public void A_value_names_a_stretch(string value, string start, string end) =>
        Assert.Equal((Moment(start), Moment(end)), (TimexRange.Of(value)?.Start, TimexRange.Of(value)?.End));

    [Theory]
    [InlineData("P1D")]
    [InlineData("PRESENT_REF")]
    [InlineData("XXXX-05-01")]
    [InlineData("2024-02-30")]
    [InlineData("2024-13")]
    [InlineData("2024-W54")]
    [InlineData("2024-02-29TMO")]
    [InlineData("2024-02-29T25:00")]
    [InlineData("0000")]
    [InlineData("")]
    public void Another_value_names_none(string value) => Assert.Null(TimexRange.Of(value));

    private static LocalDateTime Moment(string text) => LocalDateTimePattern.GeneralIso.Parse(text).Value;
}
