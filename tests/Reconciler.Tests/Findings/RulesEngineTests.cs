using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Reconciler.Findings;
using Reconciler.Model;
using Reconciler.Rules;
using Reconciler.Tests.Findings.Values;

namespace Reconciler.Tests.Findings;

public sealed class RulesEngineTests
{
    [Fact]
    public void The_shipped_rules_load_and_each_has_an_example_and_a_counter_example()
    {
        Assert.NotEmpty(NewsDesk.Engine.Rules);
        Assert.All(NewsDesk.Engine.Rules, rule => Assert.True(rule.Examples.Length > 0 && rule.CounterExamples.Length > 0, rule.Id));
        Assert.Equal(NewsDesk.Engine.Rules.Length, NewsDesk.Engine.Rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void One_document_contradicts_itself_and_another_and_agrees_with_it_in_part()
    {
        var findings = new NewsDesk()
            .Date("a.txt", ValueTexts.Date("2024-05-03/2024-05-05"))
            .Date("a.txt", ValueTexts.Date("2024-05-01/2024-05-03"))
            .Date("b.txt", ValueTexts.Date("2024-05-01/2024-05-03"))
            .Findings();

        Assert.Equal(
            [
                "SelfContradiction High a.txt 2024-05-03/2024-05-05 | a.txt 2024-05-01/2024-05-03",
                "Conflict High a.txt 2024-05-03/2024-05-05 | b.txt 2024-05-01/2024-05-03",
                "Agree Info a.txt 2024-05-01/2024-05-03 | b.txt 2024-05-01/2024-05-03",
            ],
            findings
                .OrderBy(finding => finding.Verdict == Verdict.SelfContradiction ? 0 : 1)
                .ThenBy(finding => finding.Verdict)
                .Select(finding =>
                    $"{finding.Verdict} {finding.Severity} {string.Join(" | ", finding.Claims.Select(claim => $"{claim.Document} {claim.Value.Text}"))}"
                ),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void All_documents_that_disagree_are_in_one_finding()
    {
        var desk = new NewsDesk();
        for (var day = 1; day <= 6; day++)
        {
            desk.Date($"{day}.txt", DateValue.Day(new LocalDate(2024, 5, day)));
        }

        var finding = Assert.Single(desk.Findings());

        Assert.Equal(Verdict.Conflict, finding.Verdict);
        Assert.Equal(6, finding.Claims.Length);
        Assert.Equal(new SourceCount(6, 6), finding.Sources);
    }

    [Fact]
    public void A_less_precise_value_does_not_hide_a_conflict_between_two_more_precise_ones()
    {
        var findings = new NewsDesk()
            .Date("a.txt", ValueTexts.Date("2024-05"))
            .Date("b.txt", ValueTexts.Date("2024-05"))
            .Date("c.txt", ValueTexts.Date("2024-05-03"))
            .Date("d.txt", ValueTexts.Date("2024-05-05"))
            .Findings("event-date-differs");

        Assert.Equal(["c.txt", "d.txt"], Assert.Single(findings).Claims.Select(claim => claim.Document), StringComparer.Ordinal);
    }

    [Fact]
    public void A_text_printed_twice_is_one_source()
    {
        var finding = Assert.Single(
            new NewsDesk().Date("a.txt", ValueTexts.Date("2024-05-03")).Date("b.txt", ValueTexts.Date("2024-05-03")).Findings()
        );

        Assert.Equal(new SourceCount(2, 1), finding.Sources);
    }

    [Fact]
    public void Different_roles_are_not_compared() =>
        Assert.Empty(
            new NewsDesk()
                .Claim("a.txt", "date", ValueTexts.Date("2024-05-03"), role: Roles.Event)
                .Claim("b.txt", "date", ValueTexts.Date("2024-05-09"), role: Roles.Publication)
                .Claim("c.txt", "date", ValueTexts.Date("2023/2027"), role: Roles.Validity)
                .Findings()
        );

    [Fact]
    public void The_same_input_in_any_order_gives_the_same_findings()
    {
        var desk = Varied();
        var expected = Print(desk.Findings());
        Assert.True(desk.Findings().Length > 5);

        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                Assert.Equal(expected, Print(desk.Findings(items => items.OrderBy(_ => random.Next()))));
            },
            iter: 50
        );
    }

    [Fact]
    public void Findings_come_by_severity_then_topic_then_property_then_id()
    {
        var findings = Varied().Findings();

        Assert.Equal(
            findings
                .OrderBy(finding => finding.Severity)
                .ThenBy(finding => finding.Topic, StringComparer.Ordinal)
                .ThenBy(finding => finding.Property, StringComparer.Ordinal)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .Select(finding => finding.Id),
            findings.Select(finding => finding.Id),
            StringComparer.Ordinal
        );
        Assert.Equal(findings.Length, findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void An_id_stays_when_other_documents_change_and_when_a_value_is_corrected()
    {
        var before = new NewsDesk()
            .Date("a.txt", ValueTexts.Date("2024-05-03"))
            .Date("b.txt", ValueTexts.Date("2024-05-09"))
            .Findings("event-date-differs");
        var after = new NewsDesk()
            .Date("a.txt", ValueTexts.Date("2024-05-04"))
            .Date("b.txt", ValueTexts.Date("2024-05-09"))
            .Claim("c.txt", "companies", ValueTexts.Quantity("=40"))
            .Findings("event-date-differs");

        Assert.Equal(Assert.Single(before).Id, Assert.Single(after).Id);
    }

    [Fact]
    public void A_check_that_throws_becomes_an_error_finding_and_the_others_go_on()
    {
        var findings = new NewsDesk()
            .Claim("a.txt", "companies", new Unreadable(), quote: "forty firms")
            .Date("a.txt", ValueTexts.Date("2024-05-03"))
            .Date("b.txt", ValueTexts.Date("2024-05-09"))
            .Findings();

        var error = Assert.Single(findings, finding => finding.Verdict == Verdict.Error);
        Assert.Equal(Severity.Medium, error.Severity);
        Assert.Equal(NewsDesk.Topic, error.Topic);
        Assert.Contains(error.Rule, error.Explanation, StringComparison.Ordinal);
        Assert.Contains("the value cannot be read", error.Explanation, StringComparison.Ordinal);
        Assert.Contains(findings, finding => finding.Verdict == Verdict.Conflict);
    }

    [Fact]
    public void Two_thousand_claims_of_one_topic_come_to_one_finding_a_rule()
    {
        var desk = new NewsDesk();
        for (var number = 1; number <= 2000; number++)
        {
            desk.Claim($"{number % 50}.txt", "companies", ValueTexts.Quantity($"={number}"), quote: $"{number} firms");
        }

        var findings = desk.Findings();

        // The 39 other values of the document that all are held against contradict it within, not across documents.
        Assert.Equal(51, findings.Length);
        Assert.Equal(1961, Assert.Single(findings, finding => finding.Verdict == Verdict.Conflict).Claims.Length);
    }

    [Fact]
    public void Nothing_comes_of_nothing() => Assert.Empty(NewsDesk.Engine.Compare(new TopicMap([], []), []));

    [Fact]
    public void A_rule_without_an_example_is_refused_with_its_place()
    {
        var sources = Directory
            .EnumerateFiles(RuleFolder.DefaultPath, "*.yml", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(RuleFolder.DefaultPath, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file =>
                file.Name.StartsWith("comparison/", StringComparison.Ordinal) || file.Name.StartsWith("plausibility/", StringComparison.Ordinal)
            )
            .Select(file =>
                string.Equals(file.Name, "plausibility/end-before-start.yml", StringComparison.Ordinal)
                    ? (
                        file.Name,
                        "id: end-before-start\nsummary: s\nreason: r\nverdict: implausible\nseverity: medium\nexamples:\n  - documents: [\"a\"]\n    verdict: implausible\n"
                    )
                    : file
            )
            .Append(
                (
                    "comparison/rules/wrong.yml",
                    "rules:\n  - id: wrong\n    summary: s\n    reason: r\n    relations: [disjoint, sideways]\n    verdict: quarrel\n    severity: high\n    explanation: \"{topic} {nobody}\"\n    colour: red\n"
                )
            );
        var rules = RuleFolder.Parse(sources);
        _ = new RulesEngine(rules);

        Assert.Equal(
            [
                "comparison/rules/wrong.yml:2:5: a rule needs at least one entry under 'examples:'",
                "comparison/rules/wrong.yml:2:5: a rule needs at least one entry under 'counter-examples:'",
                "comparison/rules/wrong.yml:5:27: 'sideways' is not one of: apart, contained, disjoint, equal, incomparable, near, overlapping",
                "comparison/rules/wrong.yml:6:14: 'quarrel' is not one of: agree, compatible, conflict, developing, explained, implausible, name-variant, possibly-distinct, self-contradiction, tension",
                "comparison/rules/wrong.yml:8:18: unknown placeholder {nobody}; known are: {topic}, {property}, {values}, {documents}, {reason}",
                "comparison/rules/wrong.yml:9:13: unknown key 'colour'; known here: counter-examples, examples, except, explanation, functional, id, order, properties, publication, reason, relations, roles, scope, severity, speakers, standing, summary, types, verdict",
                "plausibility/end-before-start.yml:1:1: a rule needs at least one entry under 'counter-examples:'",
            ],
            rules.Errors.Select(error => error.ToString()),
            StringComparer.Ordinal
        );
    }

    private static NewsDesk Varied() =>
        new NewsDesk()
            .Document(
                "a.txt",
                new LocalDate(2024, 5, 4),
                "The accord gives the coastal towns of the Baltic a most valuable platform for trade and talks.\nGuests held that the accord gives the coastal towns of the Baltic a most valuable platform for trade and talks.\n"
            )
            .Document("b.txt", new LocalDate(2024, 5, 6))
            .Date("a.txt", ValueTexts.Date("2024-05-03/2024-05-05"))
            .Date("a.txt", ValueTexts.Date("2024-05-01/2024-05-03"))
            .Date("b.txt", ValueTexts.Date("2024-05-01/2024-05-03"))
            .Date("c.txt", ValueTexts.Date("2024-05"))
            .Claim("a.txt", "companies", ValueTexts.Quantity(">40"))
            .Claim("b.txt", "companies", ValueTexts.Quantity(">70"))
            .Claim("c.txt", "companies", ValueTexts.Quantity("=75 company (foreign)"))
            .Claim("a.txt", "name", new NameValue(NameKind.Event, "Harbour Forum"))
            .Claim("b.txt", "name", new NameValue(NameKind.Event, "The Harbour and Ports Forum"))
            .Claim("b.txt", "name", new NameValue(NameKind.Event, "Harbour Fair"), topic: "Harbour Fair")
            .Claim("c.txt", "date", ValueTexts.Date("2024-06-01"), role: Roles.Event, topic: "Harbour Fair")
            .Claim("a.txt", "amount", ValueTexts.Quantity("=450000000 JPY"), "450 million yen")
            .Claim("a.txt", "amount", ValueTexts.Quantity("=30000000 USD"), "$30 million")
            .Claim("c.txt", "place", new NameValue(NameKind.Place, "Oslo"))
            .Claim("a.txt", "place", new NameValue(NameKind.Place, "Bergen"))
            .Resemblance("Harbour Forum", "Harbour Fair");

    private static string Print(ImmutableArray<Finding> findings) =>
        string.Join(
            '\n',
            findings.Select(finding =>
                $"{finding.Id} {finding.Verdict} {finding.Severity} {finding.Rule} {finding.Topic} {finding.Property} {finding.Explanation} {finding.Witness} {finding.DependsOn} {finding.Sources} {string.Join(',', finding.Claims.Select(claim => claim.Id))}"
            )
        );

    /// <summary>A value that fails whenever it is looked at.</summary>
    private sealed record Unreadable : Value
    {
        public override string Type => throw new InvalidOperationException("the value cannot be read");

        public override string Text => "unreadable";
    }
}
