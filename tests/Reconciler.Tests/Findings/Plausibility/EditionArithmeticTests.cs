using Reconciler.Model;
using Reconciler.Tests.Findings.Values;

namespace Reconciler.Tests.Findings.Plausibility;

public sealed class EditionArithmeticTests
{
    [Theory]
    [InlineData(8, 2018, "annual", 7, 2025, true)]
    [InlineData(8, 2018, "annual", 8, 2025, false)]
    [InlineData(8, 2018, null, 7, 2025, true)]
    [InlineData(7, 2018, "annual", 8, 2025, true)]
    [InlineData(6, 2018, "annual", 6, 2025, false)]
    [InlineData(6, 2018, "annual", null, 2025, false)]
    [InlineData(9, 2018, "annual", null, 2025, true)]
    [InlineData(4, 2018, "biennial", null, 2024, false)]
    [InlineData(5, 2018, "biennial", null, 2024, true)]
    [InlineData(3, 2018, "every three years", null, 2024, false)]
    [InlineData(5, 2018, null, null, 2024, false)]
    [InlineData(5, 2026, "annual", 7, 2025, false)]
    public void Numbers_of_a_series_must_add_up(int edition, int launched, string? frequency, int? consecutive, int year, bool isFound)
    {
        var desk = new NewsDesk()
            .Claim("a.txt", "edition", new OrdinalValue(edition, "edition"))
            .Claim("a.txt", "launch-date", ValueTexts.Date(launched.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .SubjectYear("a.txt", year);
        if (frequency is not null)
        {
            desk.Claim("a.txt", "frequency", new TextValue(frequency));
        }

        if (consecutive is not null)
        {
            desk.Claim("a.txt", "consecutive", ValueTexts.Quantity($"={consecutive} year"));
        }

        Assert.Equal(isFound ? [Verdict.Implausible] : [], desk.Findings("edition-arithmetic").Select(finding => finding.Verdict));
    }

    [Fact]
    public void The_arithmetic_is_shown_and_the_benign_readings_are_guesses() =>
        Assert.Equal(
            "Harbour Forum: launched in 2018 and held every year, 2025 makes 8 editions (2025 − 2018, plus 1). Edition 8 fits that, but “seven years in a row” says 7. Perhaps the count leaves out the latest edition, or one was cancelled; the organiser's own list would settle it.",
            Assert
                .Single(
                    new NewsDesk()
                        .Claim("a.txt", "edition", new OrdinalValue(8, "edition"))
                        .Claim("a.txt", "launch-date", ValueTexts.Date("2018"))
                        .Claim("a.txt", "consecutive", ValueTexts.Quantity("=7 year"), "seven years in a row")
                        .SubjectYear("a.txt", 2025)
                        .Findings("edition-arithmetic")
                )
                .Explanation
        );
}
