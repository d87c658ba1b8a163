using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Store;

/// <summary>Reports made by hand: one that uses every part of the model, and large ones.</summary>
internal static class ReportBuilder
{
    public static Report Rich(string runId = "R-0001") =>
        Report(
            runId,
            [
                Document("harbour/en.txt", "ROTTERDAM, March 3 -- The port forum opened on Sunday. More than 40 ports took part."),
                Document("港口.txt", "论坛于周日开幕。"),
            ],
            everyValue: true
        );

    /// <summary>A report of so many documents with so many claims each, one topic a document, a finding for each tenth claim.</summary>
    public static Report Large(string runId, int documents, int claimsEach) =>
        Report(
            runId,
            [
                .. Enumerable
                    .Range(0, documents)
                    .Select(i =>
                        Document(Invariant($"wire/{i:0000}.txt"), string.Concat(Enumerable.Repeat(Invariant($"Line {i} of the wire. "), 200)))
                    ),
            ],
            everyValue: false,
            claimsEach
        );

    public static Claim Claim(string document, int index, Value value) =>
        new()
        {
            Id = ContentId.Of("C", document, Invariant($"{index}"), value.Text),
            Document = document,
            Subject = 0,
            Property = index % 2 == 0 ? "date" : "ports",
            Value = value,
            Role = index % 2 == 0 ? Roles.Event : null,
            Modality = (Modality)(index % 6),
            Attribution = index % 3 == 0 ? "the harbour master" : null,
            Span = new Span(index, index + 3),
            Quote = "ROT",
            Sentence = index % 5 - 1,
            Section = 0,
            Context = PassageKind.Caption,
            Frame = "took-place",
            Steps = ["“on Sunday” is taken from the dateline of March 3", "so it is March 2"],
        };

    private static Report Report(string runId, ImmutableArray<Document> documents, bool everyValue, int claimsEach = 0)
    {
        var topics = documents
            .Select(document =>
            {
                ImmutableArray<Claim> claims =
                [
                    .. everyValue
                        ? EveryValue().Select((value, i) => Claim(document.Name, i, value))
                        : Enumerable.Range(0, claimsEach).Select(i => Claim(document.Name, i, QuantityValue.Exactly(i, "port"))),
                ];
                return new Topic(
                    "event:port forum:" + document.Name,
                    "Port Forum",
                    NameKind.Event,
                    [new TopicName("Port Forum", document.Name, new Span(3, 9))],
                    claims
                );
            })
            .ToImmutableArray();
        return new Report
        {
            Run = new RunInfo(runId, Instant.FromUtc(2026, 3, 4, 5, 6, 7).PlusNanoseconds(123_456_789), "0.1.0", "sha256:" + new string('a', 64)),
            Documents = documents,
            Topics = topics,
            Findings = [.. topics.SelectMany(topic => topic.Claims.Where((_, i) => i % 10 == 0).Select(claim => Finding(topic, claim)))],
            Errors = [new DocumentError("broken.txt", "not text: byte 0xFF at 12")],
            Skipped = 3,
        };
    }

    private static Finding Finding(Topic topic, Claim claim) =>
        new()
        {
            Id = ContentId.Of("F", topic.Key, claim.Id),
            Verdict = Verdict.SelfContradiction,
            Severity = Severity.Medium,
            Rule = "event-date-differs",
            Topic = topic.Label,
            Property = claim.Property,
            Explanation = "March 2 in one place, March 3 in another.",
            Witness = "the dateline",
            Claims = [claim, topic.Claims[^1]],
            Sources = new SourceCount(1, 1),
            DependsOn = "F-000000000000",
        };

    private static Document Document(string name, string text) =>
        new()
        {
            Name = name,
            Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name + text))),
            Text = text,
            Language = "en",
            Title = new Excerpt("The port forum", new Span(0, 3)),
            Publisher = new Excerpt("Harbour News", new Span(1, 2)),
            PageDates = [new PageDate(new LocalDate(2026, 3, 4), new Span(0, 4))],
            Dateline = new Dateline(new Span(0, 8), "ROTTERDAM", new Span(0, 5), new LocalDate(2026, 3, 3), new Span(5, 8), Agency: null),
            Sections = [new Section(0, null, new Span(0, 8)), new Section(1, new Excerpt("Elsewhere", new Span(2, 3)), new Span(2, 8))],
            Passages =
            [
                new Passage(0, new Span(0, 8), PassageKind.Body, "en", 0),
                new Passage(1, new Span(0, 8), PassageKind.Boilerplate, "zh", 1, RepeatOf: 0),
            ],
            Sentences = [new Sentence(0, new Span(0, 8), 0, 0, PassageKind.Body, "en")],
        };

    private static ImmutableArray<Value> EveryValue() =>
        [
            DateValue.Day(new LocalDate(2026, 3, 2)),
            DateValue.Range(new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 4)),
            new DateValue(null, new LocalDate(2026, 3, 31), DatePrecision.Month) { IsApproximate = true },
            new TimeOfDayValue(new LocalTime(8, 7)),
            new QuantityValue(40, 40, null, Bound.MoreThan, "port") { Qualifier = "deep-water", Resolution = 10 },
            new QuantityValue(12.50m, 12.50m, 12.50m, Bound.Exact, "EUR") { Currency = "EUR", Resolution = 0.01m },
            new QuantityValue(decimal.MaxValue, decimal.MinValue, decimal.MaxValue, Bound.Between, ""),
            new OrdinalValue(8, "edition"),
            new NameValue(NameKind.Place, "鹿特丹"),
            new NameValue(NameKind.Person, "Ann O'Neil; DROP TABLE claim --"),
            new TextValue("Robert'); DELETE FROM run; -- \"quoted\" \\ % _ \r\n\t 😀"),
            new SetValue(["b", "a"]),
        ];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
