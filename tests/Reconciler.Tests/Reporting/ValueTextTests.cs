using NodaTime;
using Reconciler.Model;
using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class ValueTextTests
{
    public static TheoryData<Value, string> Values =>
        new()
        {
            { DateValue.Day(new LocalDate(2025, 2, 23)), "2025-02-23" },
            { DateValue.Month(2024, 9), "2024-09" },
            { DateValue.Year(2018), "2018" },
            { DateValue.Range(new LocalDate(2025, 7, 26), new LocalDate(2025, 7, 28)), "2025-07-26 to 2025-07-28" },
            { new DateValue(new LocalDate(2018, 1, 1), null, DatePrecision.Year), "since 2018" },
            { new DateValue(null, new LocalDate(2024, 3, 31), DatePrecision.Month), "until 2024-03" },
            { new DateValue(new LocalDate(2024, 7, 1), new LocalDate(2024, 9, 30), DatePrecision.Quarter), "within 2024-07 to 2024-09" },
            { DateValue.Day(new LocalDate(2024, 5, 3)) with { IsApproximate = true }, "about 2024-05-03" },
            { QuantityValue.Exactly(53, "nation"), "53 (nation)" },
            {
                new QuantityValue(800, 800, null, Bound.MoreThan, "company") { Qualifier = "AI" },
                "more than 800 (AI company)"
            },
            { new QuantityValue(10, 10, 12.5m, Bound.Between, "km"), "10 to 12.5 (km)" },
            {
                new QuantityValue(12_100_000_000, 12_100_000_000, 12_100_000_000, Bound.About, "USD") { Currency = "USD" },
                "about 12,100,000,000 USD"
            },
            { new QuantityValue(decimal.MaxValue, null, decimal.MaxValue, Bound.AtMost, ""), "at most 79,228,162,514,264,337,593,543,950,335" },
            { new OrdinalValue(8, "edition"), "no. 8 (edition)" },
            { new OrdinalValue(1, ""), "no. 1" },
            { new SetValue(["Laos", "China"]), "Laos; China" },
            { new TextValue("in force"), "in force" },
            { new TimeOfDayValue(new LocalTime(8, 7)), "T08:07" },
            { new NameValue(NameKind.Place, "洛阳"), "洛阳" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_reads_as_a_person_would_say_it(Value value, string expected)
    {
        Assert.Equal(expected, ValueText.Of(value));
    }
}
