using Reconciler.Model;
using Reconciler.Tests.Findings.Values;

namespace Reconciler.Tests.Findings.Plausibility;

public sealed class WeekdayAgainstDateTests
{
    [Theory]
    [InlineData("Monday, March 2, 2023", "Monday, March 2, 2023", true)]
    [InlineData("Thursday, March 2, 2023", "Thursday, March 2, 2023", false)]
    [InlineData("March 2, 2023", "opened on Monday, March 2, 2023 in Riga", true)]
    [InlineData("March 2, 2023", "opened on March 2, 2023 (Mon) in Riga", true)]
    [InlineData("March 2, 2023", "opened on March 2, 2023 (Thu) in Riga", false)]
    [InlineData("2023年3月2日", "于2023年3月2日（星期五）开幕", true)]
    [InlineData("2023年3月2日", "于2023年3月2日（星期四）开幕", false)]
    [InlineData("2023年3月2日", "於2023年3月2日（週五）開幕", true)]
    [InlineData("March 2, 2023", "Organisers met on Monday to open it on March 2, 2023", false)]
    [InlineData("March 2, 2023", "opened on March 2, 2023. Monarchs came", false)]
    [InlineData("on Friday", "opened on Friday", false)]
    public void A_weekday_beside_a_date_must_be_that_dates(string quote, string text, bool isFound)
    {
        var findings = new NewsDesk()
            .Document("a.txt", text: text)
            .Claim("a.txt", "date", ValueTexts.Date("2023-03-02"), quote, Roles.Event)
            .Findings("weekday-against-date");

        Assert.Equal(isFound ? [Verdict.Implausible] : [], findings.Select(finding => finding.Verdict));
    }
}
