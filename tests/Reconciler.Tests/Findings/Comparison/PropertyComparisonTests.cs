using NodaTime;
using Reconciler.Findings;
using Reconciler.Model;
using Reconciler.Tests.Findings.Values;

namespace Reconciler.Tests.Findings.Comparison;

public sealed class PropertyComparisonTests
{
    private static readonly LocalDate Early = new(2024, 4, 1);
    private static readonly LocalDate Late = new(2024, 5, 12);

    public static TheoryData<string, Value, Value, string> AcrossDocuments =>
        new()
        {
            { "date", ValueTexts.Date("2024-05-03"), ValueTexts.Date("2024-05-09"), "event-date-differs Conflict High" },
            { "date", ValueTexts.Date("2024-05-03"), ValueTexts.Date("2024-05"), "date-precision Compatible Info" },
            { "date", ValueTexts.Date("2024-05-03"), ValueTexts.Date("2024-05-03"), "same-value Agree Info" },
            { "attendance", ValueTexts.Quantity("=300 person"), ValueTexts.Quantity("=450 person"), "count-differs Conflict Medium" },
            { "attendance", ValueTexts.Quantity(">300 person"), ValueTexts.Quantity("=320 person"), "count-bound Compatible Info" },
            { "attendance", ValueTexts.Quantity(">40 country"), ValueTexts.Quantity(">70 country"), "count-apart Tension Medium" },
            { "attendance", ValueTexts.Quantity("~70 ship"), ValueTexts.Quantity("=72 ship"), "count-rounded Compatible Info" },
            { "attendance", ValueTexts.Quantity("=72 ship"), ValueTexts.Quantity("=90 country"), "" },
            { "companies", ValueTexts.Quantity(">800"), ValueTexts.Quantity(">800 company (AI)"), "count-bound Compatible Info" },
            { "amount", ValueTexts.Quantity("=40000000 USD"), ValueTexts.Quantity("=65000000 USD"), "amount-differs Conflict High" },
            { "amount", ValueTexts.Quantity("=1200000/100000 USD"), ValueTexts.Quantity("=1234000/1000 USD"), "count-rounded Compatible Info" },
            { "amount", ValueTexts.Quantity("=40000000 USD"), ValueTexts.Quantity("=37000000 EUR"), "" },
            { "edition", new OrdinalValue(12, "edition"), new OrdinalValue(13, "edition"), "edition-differs Conflict Medium" },
            { "edition", new OrdinalValue(12, "edition"), new OrdinalValue(12, "edition"), "same-value Agree Info" },
            { "place", new NameValue(NameKind.Place, "Oslo"), new NameValue(NameKind.Place, "Bergen"), "place-differs Conflict Medium" },
            { "place", new NameValue(NameKind.Place, "Oslo"), new NameValue(NameKind.Place, "Norway"), "place-precision Compatible Info" },
            { "partners", new NameValue(NameKind.Organisation, "Norvik"), new NameValue(NameKind.Organisation, "Lund"), "" },
            {
                "implemented-by",
                new NameValue(NameKind.Organisation, "Norvik"),
                new NameValue(NameKind.Organisation, "Lund"),
                "actors-differ Compatible Low"
            },
            { "implemented-by", new NameValue(NameKind.Organisation, "Lund"), new NameValue(NameKind.Organisation, "LUND"), "same-value Agree Info" },
            { "theme", new TextValue("Clean Ports"), new TextValue("Rough Seas"), "wording-differs Tension Low" },
            { "status", new TextValue("signed"), new TextValue("under way"), "" },
            { "first", new TextValue("first wave plant in the Baltic"), new TextValue("first wave plant in Europe"), "first-scope Compatible Low" },
            { "first", new OrdinalValue(1, "wave plant in the Baltic"), new OrdinalValue(1, "wave plant"), "first-scope Compatible Low" },
            { "participants", new SetValue(["Norway", "Latvia"]), new SetValue(["Norway"]), "list-differs Compatible Info" },
            { "participants", new SetValue(["Norway"]), new SetValue(["Latvia"]), "" },
        };

    [Theory]
    [MemberData(nameof(AcrossDocuments))]
    public void Values_of_two_documents_come_to(string property, Value first, Value second, string expected) =>
        Assert.Equal(expected, Print(new NewsDesk().Claim("a.txt", property, first).Claim("b.txt", property, second)));

    public static TheoryData<string, Value, Value, string> InOneDocument =>
        new()
        {
            { "date", ValueTexts.Date("2024-05-03"), ValueTexts.Date("2024-05-09"), "event-date-differs-within SelfContradiction High" },
            { "date", ValueTexts.Date("2024-05-03"), ValueTexts.Date("2024-05"), "" },
            { "date", ValueTexts.Date("2024-05-03"), ValueTexts.Date("2024-05-03"), "" },
            { "attendance", ValueTexts.Quantity("=300 person"), ValueTexts.Quantity("=450 person"), "count-differs-within SelfContradiction Medium" },
            { "attendance", ValueTexts.Quantity("=300 person"), ValueTexts.Quantity("~300 person"), "" },
            { "attendance", ValueTexts.Quantity(">40 country"), ValueTexts.Quantity(">90 country"), "count-apart-within Tension Low" },
            { "killed", ValueTexts.Quantity("=9 person"), ValueTexts.Quantity("=14 person"), "toll-updated Compatible Low" },
            { "amount", ValueTexts.Quantity("=40 USD"), ValueTexts.Quantity("=65 USD"), "amount-differs-within SelfContradiction Medium" },
            { "amount", ValueTexts.Quantity("~40 USD"), ValueTexts.Quantity("=41 USD"), "" },
            { "edition", new OrdinalValue(12, ""), new OrdinalValue(13, ""), "edition-differs-within SelfContradiction Medium" },
            { "place", new NameValue(NameKind.Place, "Oslo"), new NameValue(NameKind.Place, "Grand Hall"), "" },
            { "participants", new SetValue(["Norway", "Latvia"]), new SetValue(["Norway"]), "" },
        };

    [Theory]
    [MemberData(nameof(InOneDocument))]
    public void Values_of_one_document_come_to(string property, Value first, Value second, string expected) =>
        Assert.Equal(expected, Print(new NewsDesk().Claim("a.txt", property, first).Claim("a.txt", property, second)));

    [Theory]
    [InlineData("2024-04-01", "2024-05-12", "schedule-kept-otherwise Developing Low")]
    [InlineData("2024-05-12", "2024-05-12", "schedule-contradicted Conflict Medium")]
    [InlineData("2024-05-12", "2024-04-01", "schedule-and-fact Compatible Low")]
    [InlineData(null, null, "schedule-and-fact Compatible Low")]
    public void A_planned_date_against_one_that_was_kept(string? planned, string? held, string expected) =>
        Assert.Equal(
            expected,
            Print(
                new NewsDesk()
                    .Document("a.txt", Day(planned))
                    .Document("b.txt", Day(held))
                    .Date("a.txt", ValueTexts.Date("2024-05-03"), modality: Modality.Planned)
                    .Date("b.txt", ValueTexts.Date("2024-05-10"))
            )
        );

    [Theory]
    [InlineData("2024-04-01", "2024-05-12", "plan-moved Developing Low")]
    [InlineData("2024-05-12", "2024-05-12", "plans-differ Conflict Medium")]
    public void Two_planned_dates(string first, string second, string expected) =>
        Assert.Equal(
            expected,
            Print(
                new NewsDesk()
                    .Document("a.txt", Day(first))
                    .Document("b.txt", Day(second))
                    .Date("a.txt", ValueTexts.Date("2024-05-23"), modality: Modality.Planned)
                    .Date("b.txt", ValueTexts.Date("2024-05-30"), modality: Modality.Proposed)
            )
        );

    [Fact]
    public void A_toll_that_rises_from_one_report_to_the_next_is_developing() => Assert.Equal("toll-rises Developing Low", Print(Toll(Early, Late)));

    [Fact]
    public void A_toll_that_falls_is_a_conflict() => Assert.Equal("count-differs Conflict Medium", Print(Toll(Late, Early)));

    [Fact]
    public void What_one_document_denies_and_another_asserts_is_a_conflict() =>
        Assert.Equal(
            "denied-elsewhere Conflict High",
            Print(
                new NewsDesk()
                    .Claim("a.txt", "action:acquire", new TextValue("acquire"))
                    .Claim("b.txt", "action:acquire", new TextValue("acquire"), modality: Modality.Denied)
            )
        );

    [Fact]
    public void A_dispute_reported_in_one_document_is_no_contradiction() =>
        Assert.Equal(
            "denied-within Compatible Low",
            Print(
                new NewsDesk()
                    .Claim("a.txt", "action:close", new TextValue("close"), by: "the union")
                    .Claim("a.txt", "action:close", new TextValue("close"), modality: Modality.Denied, by: "the company")
            )
        );

    [Theory]
    [InlineData("2024-04-01", "2024-05-12", "plan-carried-out Developing Info")]
    [InlineData("2024-05-12", "2024-04-01", "plan-or-fact Compatible Low")]
    public void A_plan_in_one_document_and_the_deed_in_another(string planned, string done, string expected) =>
        Assert.Equal(
            expected,
            Print(
                new NewsDesk()
                    .Document("a.txt", Day(planned))
                    .Document("b.txt", Day(done))
                    .Claim("a.txt", "action:launch", new TextValue("launch"), modality: Modality.Planned)
                    .Claim("b.txt", "action:launch", new TextValue("launch"))
            )
        );

    [Fact]
    public void Plans_for_different_periods_are_different_plans() =>
        Assert.Equal(
            "",
            Print(
                new NewsDesk()
                    .Claim("a.txt", "date", ValueTexts.Date("2023/2026"), role: Roles.Validity)
                    .Claim("b.txt", "date", ValueTexts.Date("2023/2027"), role: Roles.Validity)
            )
        );

    [Fact]
    public void Two_days_of_one_longer_event_do_not_contradict_each_other() =>
        Assert.Equal(
            "",
            Print(
                new NewsDesk()
                    .Date("a.txt", ValueTexts.Date("2024-05-03/2024-05-05"))
                    .Date("a.txt", ValueTexts.Date("2024-05-03"))
                    .Date("a.txt", ValueTexts.Date("2024-05-04"))
            )
        );

    [Fact]
    public void Figures_of_two_speakers_are_compared_as_theirs_and_weigh_less()
    {
        var finding = Assert.Single(
            new NewsDesk()
                .Claim("a.txt", "amount", ValueTexts.Quantity("=40 USD"), by: "the mayor")
                .Claim("b.txt", "amount", ValueTexts.Quantity("=65 USD"), by: "the union")
                .Findings()
        );

        Assert.Equal(Severity.Medium, finding.Severity);
        Assert.Contains("on the word of the mayor", finding.Explanation, StringComparison.Ordinal);
        Assert.Contains("what the mayor and the union say", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_two_speakers_in_one_document_are_no_contradiction() =>
        Assert.Equal(
            "figures-of-two-speakers Compatible Low",
            Print(
                new NewsDesk()
                    .Claim("a.txt", "workers", ValueTexts.Quantity("=900 worker"), by: "the police")
                    .Claim("a.txt", "workers", ValueTexts.Quantity("=2000 worker"), by: "the union")
            )
        );

    [Fact]
    public void A_figure_of_a_speaker_against_the_documents_own_is_one() =>
        Assert.Equal(
            "count-differs-within SelfContradiction Medium",
            Print(
                new NewsDesk()
                    .Claim("a.txt", "workers", ValueTexts.Quantity("=900 worker"), by: "the police")
                    .Claim("a.txt", "workers", ValueTexts.Quantity("=2000 worker"))
            )
        );

    [Fact]
    public void A_plan_that_was_kept_agrees_with_the_report_of_it() =>
        Assert.Equal(
            "plan-kept Agree Info",
            Print(
                new NewsDesk().Date("a.txt", ValueTexts.Date("2024-05-03"), modality: Modality.Planned).Date("b.txt", ValueTexts.Date("2024-05-03"))
            )
        );

    [Fact]
    public void Documents_that_agree_are_quoted_each_in_its_own_words() =>
        Assert.Equal(
            "The documents agree on Harbour Forum (date): a.txt has “May 5, 2024” and b.txt has “on Sunday” (May 5, 2024).",
            Assert
                .Single(
                    new NewsDesk()
                        .Date("a.txt", ValueTexts.Date("2024-05-05"), "May 5, 2024")
                        .Date("b.txt", ValueTexts.Date("2024-05-05"), "on Sunday", steps: "Sunday before May 6")
                        .Findings()
                )
                .Explanation
        );

    [Fact]
    public void Two_days_inside_a_range_that_another_document_gives_are_days_of_one_event() =>
        Assert.Equal(
            "date-precision Compatible Info",
            Print(
                new NewsDesk()
                    .Date("a.txt", ValueTexts.Date("2024-05-03"))
                    .Date("a.txt", ValueTexts.Date("2024-05-04"))
                    .Date("b.txt", ValueTexts.Date("2024-05-03/2024-05-05"))
            )
        );

    [Fact]
    public void Figures_of_one_speaker_keep_their_weight() =>
        Assert.Equal(
            "amount-differs Conflict High",
            Print(
                new NewsDesk()
                    .Claim("a.txt", "amount", ValueTexts.Quantity("=40 USD"), by: "the mayor")
                    .Claim("b.txt", "amount", ValueTexts.Quantity("=65 USD"), by: "the mayor")
            )
        );

    [Fact]
    public void The_explanation_gives_the_values_by_document() =>
        Assert.Equal(
            "The documents give different dates for Harbour Forum: a.txt and b.txt have “May 3, 2024”; c.txt has “on Sunday” (May 5, 2024). They cannot both be right; the organiser's announcement or programme would settle it.",
            Assert
                .Single(
                    new NewsDesk()
                        .Date("a.txt", ValueTexts.Date("2024-05-03"), "May 3, 2024")
                        .Date("b.txt", ValueTexts.Date("2024-05-03"), "May 3, 2024")
                        .Date("c.txt", ValueTexts.Date("2024-05-05"), "on Sunday", steps: "Sunday before May 6")
                        .Findings("event-date-differs")
                )
                .Explanation
        );

    private static NewsDesk Toll(LocalDate lower, LocalDate higher) =>
        new NewsDesk()
            .Document("a.txt", lower)
            .Document("b.txt", higher)
            .Claim("a.txt", "killed", ValueTexts.Quantity("=12 person"))
            .Claim("b.txt", "killed", ValueTexts.Quantity("=30 person"));

    private static LocalDate? Day(string? text) => text is null ? null : ValueTexts.Date(text).Start;

    private static string Print(NewsDesk desk) =>
        string.Join("; ", desk.Findings().Select(finding => $"{finding.Rule} {finding.Verdict} {finding.Severity}"));
}
