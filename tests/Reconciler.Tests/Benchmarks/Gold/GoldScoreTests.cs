using System.Collections.Immutable;
using NodaTime;
using Reconciler.Benchmarks.Gold;
using Reconciler.Model;

namespace Reconciler.Tests.Benchmarks.Gold;

public sealed class GoldScoreTests
{
    private const string Gazette = "The fair ran May 1-3. It drew 40 ships.";
    private const string Herald = "😀 The fair ran May 2-4. It drew 41 ships.";

    private static readonly Claim GazetteDates = ClaimOf("gazette.txt", Gazette, "May 1-3", Days(1, 3));
    private static readonly Claim HeraldDates = ClaimOf("herald.txt", Herald, "May 2-4", Days(2, 4));
    private static readonly Claim GazetteShips = ClaimOf("gazette.txt", Gazette, "40 ships", QuantityValue.Exactly(40, "ship"));
    private static readonly Claim HeraldShips = ClaimOf("herald.txt", Herald, "41 ships", QuantityValue.Exactly(41, "ship"));

    [Fact]
    public void A_relation_that_is_found_is_accepted()
    {
        var score = Score([FindingOf(Verdict.Conflict, GazetteDates, HeraldDates)], [Relation("R1", "conflict", "flag", "g-date", "h-date")]);

        Assert.True(Assert.Single(score.Relations()).IsAcceptable);
        Assert.Empty(score.Unmatched());
    }

    [Fact]
    public void A_relation_without_a_finding_is_missed()
    {
        var relation = Assert.Single(Score([], [Relation("R1", "conflict", "flag", "g-date", "h-date")]).Relations());

        Assert.Equal((false, null), (relation.IsAcceptable, relation.Finding));
    }

    [Fact]
    public void A_relation_found_with_another_verdict_is_not_accepted()
    {
        var score = Score([FindingOf(Verdict.Agree, GazetteDates, HeraldDates)], [Relation("R1", "conflict", "flag", "g-date", "h-date")]);

        var relation = Assert.Single(score.Relations());
        Assert.Equal((false, Verdict.Agree), (relation.IsAcceptable, relation.Finding?.Verdict));
    }

    [Fact]
    public void A_tension_counts_for_compatible_and_says_so()
    {
        var score = Score([FindingOf(Verdict.Tension, GazetteShips, HeraldShips)], [Relation("R1", "compatible", "review", "g-ships", "h-ships")]);

        var relation = Assert.Single(score.Relations());
        Assert.Equal((true, true), (relation.IsAcceptable, relation.ByTension));
    }

    [Fact]
    public void A_trap_that_a_finding_falls_into_is_reported()
    {
        var finding = FindingOf(Verdict.Conflict, GazetteShips, HeraldShips);
        var trap = Relation("T9", "compatible", "no-flag", "g-ships", "h-ships") with { IsTrap = true };

        var fallen = Assert.Single(Score([finding], [trap]).Traps());

        Assert.Equal(("T9", finding.Id), (fallen.Trap.Id, fallen.Finding.Id));
    }

    [Theory]
    [InlineData(Verdict.Compatible)]
    [InlineData(Verdict.Explained)]
    [InlineData(Verdict.Tension)]
    public void A_trap_that_is_seen_through_is_not_reported(Verdict verdict)
    {
        var trap = Relation("T9", "compatible", "no-flag", "g-ships", "h-ships") with { IsTrap = true };

        Assert.Empty(Score([FindingOf(verdict, GazetteShips, HeraldShips)], [trap]).Traps());
    }

    [Fact]
    public void A_contradiction_that_nobody_annotated_is_listed()
    {
        var annotated = FindingOf(Verdict.Conflict, GazetteDates, HeraldDates);
        var other = FindingOf(Verdict.Conflict, GazetteShips, HeraldShips);
        var agreement = FindingOf(Verdict.Agree, GazetteShips, HeraldShips);

        var score = Score([annotated, other, agreement], [Relation("R1", "conflict", "flag", "g-date", "h-date")]);

        Assert.Equal(other, Assert.Single(score.Unmatched()));
    }

    [Fact]
    public void Claims_are_found_by_place_and_value_where_offsets_count_code_points()
    {
        var dates = Score([], []).Claims().Single(score => score.Type is "date");

        Assert.Equal((2, 2, 2, 2), (dates.Gold, dates.Found, dates.Overlapping, dates.Right));
        Assert.Equal((1, 1), (dates.Recall, dates.Precision));
    }

    [Fact]
    public void A_claim_with_another_value_is_missed_and_wrong()
    {
        var wrong = HeraldDates with { Value = Days(2, 5) };

        var dates = ScoreOf([GazetteDates, wrong], [], []).Claims().Single(score => score.Type is "date");

        Assert.Equal((2, 1, 2, 1), (dates.Gold, dates.Found, dates.Overlapping, dates.Right));
        Assert.Equal("h-date", Assert.Single(dates.Misses).Id);
        Assert.Equal(wrong, Assert.Single(dates.Wrong));
    }

    [Fact]
    public void A_document_that_the_report_lacks_is_named()
    {
        var report = ReportOf([GazetteDates], []) with { Documents = [DocumentOf("gazette.txt", Gazette)] };

        Assert.Equal(["herald.txt"], new GoldScore(report, Annotation([])).MissingDocuments);
    }

    private static GoldScore Score(Finding[] findings, GoldRelation[] relations) =>
        ScoreOf([GazetteDates, HeraldDates, GazetteShips, HeraldShips], findings, relations);

    private static GoldScore ScoreOf(Claim[] claims, Finding[] findings, GoldRelation[] relations) =>
        new(ReportOf(claims, findings), Annotation(relations));

    private static Report ReportOf(Claim[] claims, Finding[] findings) =>
        new()
        {
            Run = new RunInfo("R-0001", Instant.FromUtc(2024, 5, 6, 0, 0), "0.1.0", "sha256:0"),
            Documents = [DocumentOf("gazette.txt", Gazette), DocumentOf("herald.txt", Herald)],
            Topics = [new Topic("event:fair", "Fair", NameKind.Event, [], [.. claims])],
            Findings = [.. findings],
        };

    private static Document DocumentOf(string name, string text) =>
        new()
        {
            Name = name,
            Sha256 = new string('0', 64),
            Text = text,
            Language = "en",
        };

    // The second text begins with a character of two UTF-16 code units, which an annotation counts as one.
    private static GoldAnnotation Annotation(GoldRelation[] relations) =>
        GoldAnnotation.Read(
            [
                ClaimLine("g-date", "gazette.txt", Gazette, "May 1-3", 0, """{"type": "interval", "start": "2024-05-01", "end": "2024-05-03"}"""),
                ClaimLine("h-date", "herald.txt", Herald, "May 2-4", 1, """{"type": "interval", "start": "2024-05-02", "end": "2024-05-04"}"""),
                ClaimLine("g-ships", "gazette.txt", Gazette, "40 ships", 0, """{"type": "quantity", "number": 40, "unit": "ship"}"""),
                ClaimLine("h-ships", "herald.txt", Herald, "41 ships", 1, """{"type": "quantity", "number": 41, "unit": "ship"}"""),
            ],
            []
        ) with
        {
            Relations = [.. relations],
        };

    private static string ClaimLine(string id, string document, string text, string words, int surrogates, string value)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal) - surrogates;
        var end = start + words.Length;
        return FormattableString.Invariant(
            $$"""{"id": "{{id}}", "doc": "{{document}}", "quote": "{{words}}", "start": {{start}}, "end": {{end}}, "value_text": "{{words}}", "value_start": {{start}}, "value_end": {{end}}, "property": "x", "value": {{value}}}"""
        );
    }

    private static GoldRelation Relation(string id, string verdict, string expectedOutput, params ImmutableArray<string> pair) =>
        new(id, verdict, [verdict], expectedOutput, IsTrap: false, pair, [pair], "a pair");

    private static Claim ClaimOf(string document, string text, string words, Value value)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new Claim
        {
            Id = ContentId.Of("C", document, words),
            Document = document,
            Subject = 0,
            Property = "x",
            Value = value,
            Span = new Span(start, start + words.Length),
            Quote = words,
            Sentence = 0,
            Section = 0,
            Frame = "test",
        };
    }

    private static Finding FindingOf(Verdict verdict, params ImmutableArray<Claim> claims) =>
        new()
        {
            Id = ContentId.Of("F", verdict.ToString(), claims[0].Quote),
            Verdict = verdict,
            Severity = Severity.Low,
            Rule = "test",
            Topic = "Fair",
            Property = "x",
            Explanation = "",
            Claims = claims,
            Sources = new SourceCount(2, 2),
        };

    private static DateValue Days(int first, int last) => DateValue.Range(new LocalDate(2024, 5, first), new LocalDate(2024, 5, last));
}
