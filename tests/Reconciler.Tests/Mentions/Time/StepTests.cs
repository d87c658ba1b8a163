using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Mentions.Time;

public class StepTests
{
    [Theory]
    [InlineData("They met on Sunday.", "dateline Monday 2025-02-24 | Sunday, past tense: the Sunday before | = 2025-02-23")]
    [InlineData("They will meet on Sunday.", "dateline Monday 2025-02-24 | Sunday, future: the Sunday after | = 2025-03-02")]
    [InlineData("They met on Monday.", "dateline Monday 2025-02-24 | Monday, past tense: that same day | = 2025-02-24")]
    [InlineData("They met last Monday.", "dateline Monday 2025-02-24 | Monday, the last one: the Monday before | = 2025-02-17")]
    [InlineData("They met last year.", "dateline Monday 2025-02-24 | = 2024")]
    [InlineData("They met on Feb. 20.", "dateline Monday 2025-02-24, past tense: the nearest February 20 on or before it | = 2025-02-20")]
    [InlineData("They met in January.", "dateline Monday 2025-02-24, past tense: the nearest January on or before it | = 2025-01")]
    [InlineData("代表团去年9月抵达。", "dateline Monday 2025-02-24: year 2024 | = 2024-09")]
    [InlineData(
        "It opened in February 2025 after the mayor's November order and a row",
        "the nearest November up to \"February 2025\" in the same paragraph | = 2024-11"
    )]
    [InlineData("They met on Sunday, Feb. 24, 2025.", "the text says Sunday, but Monday 2025-02-24")]
    [InlineData("They met on Monday, Feb. 24, 2025.", "")]
    [InlineData("They met on May 3, 2024.", "")]
    public void Steps_say_what_was_resolved_and_from_what(string text, string expected) => Assert.Equal(expected, Steps(text));

    [Fact]
    public void A_year_taken_from_the_name_of_an_event_is_quoted() =>
        Assert.Equal(
            "year 2024 from \"2024 Harbour Forum\" in the same paragraph | = 2024-05-03/2024-05-05",
            Steps("The 2024 Harbour Forum opened on time and ran from May 3 to 5.")
        );

    [Fact]
    public void Years_after_the_name_of_a_plan_are_the_time_it_is_for()
    {
        var mention = Assert.Single(TimeRules.Recogniser.Recognise(Texts.Parse("The Green Ports Action Plan (2025-2027) was adopted.")));

        Assert.Equal(Roles.Validity, mention.Role);
    }

    [Theory]
    [InlineData("It ran from July 26 to 28, 2024.", true, false)]
    [InlineData("It opened in early July 2024.", false, true)]
    [InlineData("It opened on July 5, 2024.", false, false)]
    public void Ranges_and_vague_dates_are_marked(string text, bool isRange, bool isApproximate)
    {
        var value = Assert.IsType<DateValue>(Assert.Single(TimeRules.Recogniser.Recognise(Texts.Parse(text))).Value);

        Assert.Equal((isRange, isApproximate), (value.IsRange, value.IsApproximate));
    }

    private static string Steps(string text) =>
        string.Join(" | ", TimeRules.Recogniser.Recognise(Texts.Parse(text, filed: new LocalDate(2025, 2, 24)))[^1].Steps);
}
