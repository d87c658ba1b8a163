using System.Collections.Immutable;
using NodaTime;
using Reconciler.Model;
using Reconciler.Tests.Findings.Values;

namespace Reconciler.Tests.Findings.Plausibility;

public sealed class ImpliedRatesTests
{
    [Theory]
    [InlineData("450000000 JPY", "30000000 USD", 2024, "3,000,000 USD would fit")]
    [InlineData("50000000000 INR", "6000000000 USD", 2024, "600,000,000 USD would fit")]
    [InlineData("700000000 CNY", "1000000 USD", 2023, "100,000,000 USD would fit")]
    [InlineData("1000000 USD", "9000000 EUR", 2019, "900,000 EUR would fit")]
    [InlineData("1000000 EUR", "7800000000 JPY", 2023, "the two amounts is wrong")]
    public void An_impossible_rate_is_told_with_what_would_fit(string first, string second, int year, string told)
    {
        var finding = Assert.Single(Amounts(first, second, year));

        Assert.Equal((Verdict.Implausible, Severity.High), (finding.Verdict, finding.Severity));
        Assert.Contains(told, finding.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("450000000 JPY", "3000000 USD", 2024)]
    [InlineData("50000000000 INR", "600000000 USD", 2024)]
    [InlineData("700000000 CNY", "100000000 USD", 2023)]
    [InlineData("1000000 USD", "900000 EUR", 2019)]
    [InlineData("1000000 EUR", "158000000 JPY", 2023)]
    [InlineData("3000000 USD", "450000000 JPY", 2024)]
    [InlineData("1000000 GBP", "1270000 USD", 2024)]
    [InlineData("1000000 XXX", "1 USD", 2024)]
    public void A_possible_rate_is_no_finding(string first, string second, int year) => Assert.Empty(Amounts(first, second, year));

    [Fact]
    public void The_arithmetic_is_shown() =>
        Assert.StartsWith(
            "a.txt gives “450 million yen” as “$30 million”: 450,000,000 JPY ÷ 30,000,000 USD makes 15 JPY to one USD, where between 102.7 and 179.3 was possible around 2024.",
            Assert.Single(Amounts("450000000 JPY", "30000000 USD", 2024, "450 million yen", "$30 million")).Explanation,
            StringComparison.Ordinal
        );

    [Fact]
    public void Amounts_that_stand_apart_are_two_amounts() =>
        Assert.Empty(
            new NewsDesk()
                .Document("a.txt", text: "450 million yen for the ferry and $30 million for the pier")
                .Claim("a.txt", "amount", ValueTexts.Quantity("=450000000 JPY"), "450 million yen")
                .Claim("a.txt", "amount", ValueTexts.Quantity("=30000000 USD"), "$30 million")
                .Findings("implied-exchange-rate")
        );

    private static ImmutableArray<Finding> Amounts(string first, string second, int year, string one = "one amount", string other = "another") =>
        new NewsDesk()
            .Document("a.txt", new LocalDate(year, 6, 1), $"It paid {one} ({other}) for it.")
            .Claim("a.txt", "amount", ValueTexts.Quantity("=" + first), one)
            .Claim("a.txt", "amount", ValueTexts.Quantity("=" + second), other)
            .Findings("implied-exchange-rate");
}
