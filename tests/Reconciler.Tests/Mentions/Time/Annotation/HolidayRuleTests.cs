using NodaTime;
using Reconciler.Mentions.Time.Annotation;

namespace Reconciler.Tests.Mentions.Time.Annotation;

public sealed class HolidayRuleTests
{
    [Theory]
    [InlineData("12-25", 2024, "2024-12-25")]
    [InlineData("11-thursday-4", 2024, "2024-11-28")]
    [InlineData("5-monday-last", 2024, "2024-05-27")]
    [InlineData("easter+0", 2024, "2024-03-31")]
    [InlineData("easter+0", 2025, "2025-04-20")]
    [InlineData("easter+0", 1998, "1998-04-12")]
    [InlineData("easter-2", 2024, "2024-03-29")]
    [InlineData("lunar-1-1", 2024, "2024-02-10")]
    [InlineData("lunar-8-15", 2024, "2024-09-17")]
    [InlineData("lunar-8-15", 2020, "2020-10-01")]
    [InlineData("lunar-12-30", 2023, "2024-02-09")]
    [InlineData("qingming", 2024, "2024-04-04")]
    public void The_day_follows_from_the_rule(string rule, int year, string expected) =>
        Assert.Equal(expected, TimexCalendar.Day(HolidayRule.Parse(rule)!.Value.In(year)!.Value));

    [Theory]
    [InlineData("13-1")]
    [InlineData("lunar-1-31")]
    [InlineData("easter")]
    [InlineData("5-someday-1")]
    [InlineData("")]
    public void What_is_no_rule_is_refused(string rule) => Assert.Null(HolidayRule.Parse(rule));

    [Theory]
    [InlineData("2-30", 2024)]
    [InlineData("lunar-1-1", 1500)]
    public void A_year_without_that_day_has_none(string rule, int year) => Assert.Null(HolidayRule.Parse(rule)!.Value.In(year));
}
