using System.Collections.Immutable;
using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Reporting;

/// <summary>A small report made by hand, with one finding of most kinds, in two languages.</summary>
internal static class SampleReport
{
    private const string Gazette = """
        Harbour Forum closes

        LISBON, March 4 (Gazette) -- The Harbour Forum was held in Lisbon from March 1 to March 3, 2024. It drew more than 40 countries, the mayor's office said.
        On Sunday, ministers signed a pact worth $12 million.
        """;

    private const string Herald =
        "海港論壇於2024年3月2日至4日在里斯本舉行,來自七十多個國家的代表出席了論壇,並就航運、漁業和港口安全等議題交換了意見。\n論壇吸引了超過300家企業參展。\n";

    public static Document GazetteDocument { get; } =
        new()
        {
            Name = "gazette.txt",
            Sha256 = new string('a', 64),
            Text = Gazette.ReplaceLineEndings("\n"),
            Language = "en",
            Title = new Excerpt("Harbour Forum closes", new Span(0, 20)),
            PageDates = [new PageDate(new LocalDate(2024, 3, 5), new Span(0, 0))],
            Dateline = new Dateline(new Span(22, 51), "LISBON", new Span(22, 28), new LocalDate(2024, 3, 4), new Span(30, 37), "Gazette"),
            Sentences =
            [
                SentenceOf(0, Gazette, "The Harbour Forum was held in Lisbon from March 1 to March 3, 2024.", "en"),
                SentenceOf(1, Gazette, "It drew more than 40 countries, the mayor's office said.", "en"),
                SentenceOf(2, Gazette, "On Sunday, ministers signed a pact worth $12 million.", "en"),
            ],
        };

    public static Document HeraldDocument { get; } =
        new()
        {
            Name = "herald.txt",
            Sha256 = new string('b', 64),
            Text = Herald,
            Language = "zh",
            Sentences = [SentenceOf(0, Herald, Herald.Split('\n')[0], "zh"), SentenceOf(1, Herald, Herald.Split('\n')[1], "zh")],
        };

    public static Claim GazetteDate { get; } =
        ClaimOf(
            GazetteDocument,
            "C-000000000001",
            "date",
            "from March 1 to March 3, 2024",
            DateValue.Range(new LocalDate(2024, 3, 1), new LocalDate(2024, 3, 3))
        );

    public static Claim HeraldDate { get; } =
        ClaimOf(HeraldDocument, "C-000000000002", "date", "2024年3月2日至4日", DateValue.Range(new LocalDate(2024, 3, 2), new LocalDate(2024, 3, 4)));

    public static Claim GazetteCountries { get; } =
        ClaimOf(
            GazetteDocument,
            "C-000000000003",
            "countries",
            "more than 40 countries",
            new QuantityValue(40, 40, null, Bound.MoreThan, "country")
        ) with
        {
            Attribution = "the mayor's office",
            Modality = Modality.Reported,
        };

    public static Claim HeraldCountries { get; } =
        ClaimOf(HeraldDocument, "C-000000000004", "countries", "七十多個國家", new QuantityValue(70, 70, 79, Bound.MoreThan, "country"));

    public static Claim GazetteSigning { get; } =
        ClaimOf(GazetteDocument, "C-000000000005", "signed", "On Sunday", DateValue.Day(new LocalDate(2024, 3, 3))) with
        {
            Steps = ["The dateline is 2024-03-04, a Monday.", "“Sunday” is the Sunday before it: 2024-03-03."],
        };

    public static Claim HeraldCompanies { get; } =
        ClaimOf(HeraldDocument, "C-000000000006", "companies", "超過300家企業", new QuantityValue(300, 300, null, Bound.MoreThan, "company"));

    public static Claim GazetteAmount { get; } =
        ClaimOf(
            GazetteDocument,
            "C-000000000007",
            "amount",
            "$12 million",
            new QuantityValue(12_000_000, 12_000_000, 12_000_000, Bound.Exact, "USD") { Currency = "USD" }
        );

    public static Topic Forum { get; } =
        new(
            "harbour-forum-2024",
            "Harbour Forum",
            NameKind.Event,
            [new TopicName("Harbour Forum", "gazette.txt", new Span(0, 13)), new TopicName("海港論壇", "herald.txt", new Span(0, 4))],
            [GazetteDate, GazetteCountries, GazetteSigning, GazetteAmount, HeraldDate, HeraldCountries, HeraldCompanies]
        );

    public static Report Full { get; } =
        new()
        {
            Run = new RunInfo("R-0007", Instant.FromUtc(2024, 3, 6, 8, 30), "0.1.0", "sha256:" + new string('c', 64)),
            Documents = [GazetteDocument, HeraldDocument],
            Topics = [Forum],
            Errors = [new DocumentError("broken.txt", "not text: it holds a zero byte at 12")],
            Skipped = 2,
            Findings =
            [
                FindingOf("F-00000000000a", Verdict.Conflict, Severity.High, "date", "The first days differ, and the last.", GazetteDate, HeraldDate),
                FindingOf(
                    "F-00000000000b",
                    Verdict.Tension,
                    Severity.Medium,
                    "countries",
                    "More than 40 and more than 70 can both be true.",
                    GazetteCountries,
                    HeraldCountries
                ),
                FindingOf("F-00000000000c", Verdict.Explained, Severity.Info, "signed", "It looks later than it was.", GazetteSigning) with
                {
                    Witness = "the dateline's date is when it was filed",
                },
                FindingOf("F-00000000000d", Verdict.Agree, Severity.Info, "companies", "The same value.", HeraldCompanies),
            ],
        };

    public static Report Empty { get; } = Full with { Documents = [], Topics = [], Findings = [], Errors = [], Skipped = 0 };

    public static Finding FindingOf(
        string id,
        Verdict verdict,
        Severity severity,
        string property,
        string explanation,
        params ImmutableArray<Claim> claims
    ) =>
        new()
        {
            Id = id,
            Verdict = verdict,
            Severity = severity,
            Rule = $"{property}-differs",
            Topic = "Harbour Forum",
            Property = property,
            Explanation = explanation,
            Claims = claims,
            Sources = new SourceCount(claims.Length, 1),
        };

    public static Claim ClaimOf(Document document, string id, string property, string quote, Value value)
    {
        var start = document.Text.IndexOf(quote, StringComparison.Ordinal);
        var span = new Span(start, start + quote.Length);
        return new Claim
        {
            Id = id,
            Document = document.Name,
            Subject = 0,
            Property = property,
            Value = value,
            Span = span,
            Quote = quote,
            Sentence = document.Sentences.FirstOrDefault(sentence => sentence.Span.Contains(span))?.Index ?? -1,
            Section = 0,
            Frame = "sample",
        };
    }

    private static Sentence SentenceOf(int index, string text, string sentence, string language)
    {
        var start = text.ReplaceLineEndings("\n").IndexOf(sentence, StringComparison.Ordinal);
        return new Sentence(index, new Span(start, start + sentence.Length), index, 0, PassageKind.Body, language);
    }
}
