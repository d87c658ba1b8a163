using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Reconciler.Model;
using Reconciler.Store;

namespace Reconciler.Tests.Store;

public sealed class ReportStoreTests : IDisposable
{
    private static readonly string[] Tables =
    [
        "run",
        "run_error",
        "document",
        "claim",
        "topic",
        "topic_claim",
        "finding",
        "finding_claim",
        "run_document",
        "run_topic",
        "run_finding",
    ];

    private readonly TemporaryFolder folder = new();

    private string Db => folder.File("news.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_report_comes_back_equal_in_every_part()
    {
        var report = ReportBuilder.Rich();
        Save(report);
        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal(Printed.Of(report), Printed.Of(store.Load()));
        Assert.Equal(Printed.Of(report), Printed.Of(store.Load("R-0001")));
    }

    [Fact]
    public void A_report_without_anything_comes_back_too()
    {
        var report = new Report
        {
            Run = ReportBuilder.Rich().Run,
            Documents = [],
            Topics = [],
            Findings = [],
        };
        Save(report);
        using var store = ReportStore.Open(Db);
        Assert.Equal(Printed.Of(report), Printed.Of(store.Load()));
    }

    [Fact]
    public void The_same_findings_again_add_a_run_and_nothing_else()
    {
        Save(ReportBuilder.Rich());
        var before = CountRows();
        Save(ReportBuilder.Rich("R-0002"));
        var after = CountRows();
        Assert.All(
            ["document", "claim", "topic", "topic_claim", "finding", "finding_claim"],
            (string table) => Assert.Equal(before[table], after[table])
        );
        Assert.Equal(2, after["run"]);
        Assert.Equal(2 * before["run_finding"], after["run_finding"]);
    }

    [Fact]
    public void A_finding_with_the_same_id_and_other_content_is_kept_beside_the_first()
    {
        var first = ReportBuilder.Rich();
        var second = ReportBuilder.Rich("R-0002") with
        {
            Findings = [first.Findings[0] with { Explanation = "Now they agree.", Verdict = Verdict.Agree }],
        };
        Save(first);
        Save(second);
        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal(Printed.Of(first), Printed.Of(store.Load("R-0001")));
        Assert.Equal(Printed.Of(second), Printed.Of(store.Load("R-0002")));
        Assert.Equal("Now they agree.", store.FindFinding(first.Findings[0].Id)!.Finding.Explanation);
    }

    [Fact]
    public void A_document_that_changed_under_its_name_leaves_the_earlier_run_as_it_was()
    {
        var first = ReportBuilder.Rich();
        var second = first with
        {
            Run = first.Run with { Id = "R-0002" },
            Documents = [first.Documents[0] with { Text = "Another text altogether.", Sha256 = new string('0', 64) }, first.Documents[1]],
        };
        Save(first);
        Save(second);
        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal(Printed.Of(first), Printed.Of(store.Load("R-0001")));
        Assert.Equal(Printed.Of(second), Printed.Of(store.Load()));
    }

    [Fact]
    public void A_topic_that_stands_twice_in_a_run_comes_back_twice()
    {
        var report = ReportBuilder.Rich();
        report = report with { Topics = [report.Topics[0], report.Topics[0]], Findings = [report.Findings[0], report.Findings[0]] };
        Save(report);
        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal(Printed.Of(report), Printed.Of(store.Load()));
    }

    [Fact]
    public void Two_documents_of_one_name_both_come_back()
    {
        var report = ReportBuilder.Rich();
        report = report with { Documents = [report.Documents[0], report.Documents[0] with { Text = "Another text." }, report.Documents[1]] };
        Save(report);
        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal(Printed.Of(report), Printed.Of(store.Load()));
    }

    [Fact]
    public void Runs_come_newest_first()
    {
        Save(ReportBuilder.Rich("R-0002"));
        Save(ReportBuilder.Rich("R-0001"));
        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal("R-0001 R-0002", string.Join(' ', store.Runs().Select(run => run.Id)));
        Assert.Equal(ReportBuilder.Rich("R-0001").Run, store.Runs()[0]);
        Assert.Equal("R-0001", store.Load().Run.Id);
    }

    [Fact]
    public void A_missing_run_is_named()
    {
        Save(ReportBuilder.Rich());
        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal($"{Db}: no run 'R-0009'", Assert.Throws<StoreException>(() => store.Load("R-0009")).Message);
    }

    [Fact]
    public void An_empty_store_says_that_it_holds_no_run()
    {
        using var store = ReportStore.Open(Db);
        Assert.Equal($"{Db}: holds no run yet", Assert.Throws<StoreException>(() => store.Load()).Message);
        Assert.Empty(store.Runs());
    }

    [Fact]
    public void A_run_id_is_taken_only_once()
    {
        Save(ReportBuilder.Rich());
        using var store = ReportStore.Open(Db);
        Assert.Equal($"{Db}: run R-0001 is in the store already", Assert.Throws<StoreException>(() => store.Save(ReportBuilder.Rich())).Message);
    }

    [Fact]
    public void Next_run_ids_increase_past_every_id_given_or_used()
    {
        Save(ReportBuilder.Rich("R-0007"));
        using var one = ReportStore.Open(Db);
        using var other = ReportStore.Open(Db);
        Assert.Equal("R-0008", one.NextRunId());
        Assert.Equal("R-0009", other.NextRunId());
        one.Save(ReportBuilder.Rich("R-12345"));
        one.Save(ReportBuilder.Rich("by hand"));
        Assert.Equal("R-12346", other.NextRunId());
    }

    [Fact]
    public void A_finding_is_found_by_its_id_or_an_unambiguous_beginning()
    {
        var report = ReportBuilder.Rich();
        Save(report);
        using var store = ReportStore.OpenExisting(Db);
        var expected = report.Findings[0];
        var found = store.FindFinding(expected.Id)!;
        Assert.Equal(Printed.Of(expected), Printed.Of(found.Finding));
        Assert.Equal(report.Run, found.Run);
        Assert.Equal(
            Printed.Of(report.Documents.Where(document => string.Equals(document.Name, expected.Claims[0].Document, StringComparison.Ordinal))),
            Printed.Of(found.Documents)
        );
        Assert.Equal(expected.Id, store.FindFinding(expected.Id[..10])!.Finding.Id);
        Assert.StartsWith(
            "'F-' is the beginning of several findings: F-",
            Assert.Throws<StoreException>(() => store.FindFinding("F-")).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("F-zzzz")]
    [InlineData("%")]
    [InlineData("F-%")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\uD800\0")]
    public void What_no_finding_begins_with_finds_nothing(string id)
    {
        Save(ReportBuilder.Rich());
        using var store = ReportStore.OpenExisting(Db);
        Assert.Null(store.FindFinding(id));
    }

    [Fact]
    public void Reviews_are_added_and_stay()
    {
        var report = ReportBuilder.Rich();
        Save(report);
        var id = report.Findings[0].Id;
        var first = new Review(id, ReviewDecision.Dismissed, null, null, "ana", Instant.FromUtc(2026, 3, 5, 9, 0));
        var second = new Review(id, ReviewDecision.Resolved, "2026-03-02", "asked the desk; it's \0 fine", "bo", Instant.FromUtc(2026, 3, 5, 10, 0));
        using var store = ReportStore.Open(Db);
        store.AddReview(first);
        store.AddReview(second);
        store.Save(ReportBuilder.Rich("R-0002"));
        Assert.Equal([first, second], store.Reviews(id).AsEnumerable());
        Assert.Empty(store.Reviews("F-unknown"));
    }

    [Theory]
    [InlineData(ReviewDecision.Confirmed)]
    [InlineData(ReviewDecision.Dismissed)]
    [InlineData(ReviewDecision.Resolved)]
    public void Every_decision_comes_back(ReviewDecision decision)
    {
        var report = ReportBuilder.Rich();
        Save(report);
        var review = new Review(report.Findings[0].Id, decision, null, null, "ana", default);
        using var store = ReportStore.Open(Db);
        store.AddReview(review);
        Assert.Equal([review], store.Reviews(review.Finding).AsEnumerable());
    }

    [Fact]
    public void A_review_of_an_unknown_finding_is_refused()
    {
        using var store = ReportStore.Open(Db);
        var wrong = Assert.Throws<StoreException>(() => store.AddReview(new Review("F-1", ReviewDecision.Confirmed, null, null, "ana", default)));
        Assert.Equal($"{Db}: no finding 'F-1'", wrong.Message);
    }

    [Fact]
    public void Text_that_is_not_proper_text_comes_back_as_it_was()
    {
        var odd = "a\0b \uD83D alone, \uDC00 alone, \u001A0000 😀 \uFFFE\uFEFF \u2028 ‮";
        var report = ReportBuilder.Rich();
        var claim = report.Topics[0].Claims[0] with { Document = odd, Quote = odd, Value = new TextValue(odd), Steps = [odd] };
        report = report with
        {
            Documents = [report.Documents[0] with { Name = odd, Text = odd, Title = new Excerpt(odd, new Span(0, 1)) }],
            Topics = [report.Topics[0] with { Label = odd, Claims = [claim] }],
            Findings = [report.Findings[0] with { Explanation = odd, Claims = [claim] }],
            Errors = [new DocumentError(odd, odd)],
        };
        Save(report);
        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal(Printed.Of(report), Printed.Of(store.Load()));
    }

    [Fact]
    public void A_save_that_fails_midway_leaves_the_earlier_runs_and_no_trace_of_itself()
    {
        var report = ReportBuilder.Rich();
        Save(report);
        var before = CountRows();
        var bad = ReportBuilder.Large("R-0002", documents: 3, claimsEach: 20);
        bad = bad with
        {
            Findings = [.. bad.Findings, bad.Findings[0] with { Claims = [ReportBuilder.Claim(bad.Documents[0].Name, 99, new UnstorableValue())] }],
        };
        using (var store = ReportStore.Open(Db))
        {
            Assert.Throws<NotSupportedException>(() => store.Save(bad));
            Assert.Equal(Printed.Of(report), Printed.Of(store.Load()));
            store.Save(ReportBuilder.Rich("R-0002"));
        }

        Assert.Equal(before["claim"], CountRows()["claim"]);
        Assert.Equal(before["document"], CountRows()["document"]);
    }

    [Fact]
    public void A_claim_of_a_document_that_the_report_lacks_is_refused()
    {
        var report = ReportBuilder.Rich();
        using var store = ReportStore.Open(Db);
        Assert.Throws<InvalidOperationException>(() => store.Save(report with { Documents = [report.Documents[0]] }));
        Assert.Empty(store.Runs());
    }

    [Fact]
    public void The_columns_for_look_up_say_what_the_content_says()
    {
        Save(ReportBuilder.Rich());
        using var raw = Raw(Db);
        Assert.Equal(
            "2026-03-02",
            raw.ExecuteScalar<string>("SELECT value_text FROM claim WHERE property = 'date' AND value_type = 'date' ORDER BY id")
        );
        Assert.Equal("12.5 EUR", raw.ExecuteScalar<string>("SELECT value_text FROM claim WHERE value_type = 'money'"));
        Assert.Equal("self-contradiction", raw.ExecuteScalar<string>("SELECT verdict FROM finding"));
        Assert.Equal("2026-03-04", raw.ExecuteScalar<string>("SELECT published FROM document"));
        Assert.Equal("ok", raw.ExecuteScalar<string>("PRAGMA integrity_check"));
        Assert.Empty(raw.Query("PRAGMA foreign_key_check"));
    }

    [Fact]
    public void Fifty_thousand_claims_go_in_and_come_out()
    {
        var report = ReportBuilder.Large("R-0001", documents: 500, claimsEach: 100);
        Save(report);
        using var store = ReportStore.OpenExisting(Db);
        var loaded = store.Load();
        Assert.Equal(50_000, loaded.Claims.Count());
        Assert.Equal(5_000, loaded.Findings.Length);
    }

    private void Save(Report report)
    {
        using var store = ReportStore.Open(Db);
        store.Save(report);
    }

    private Dictionary<string, long> CountRows()
    {
        using var raw = Raw(Db);
        return Tables.ToDictionary(table => table, table => raw.ExecuteScalar<long>($"SELECT count(*) FROM {table}"), StringComparer.Ordinal);
    }

    private static SqliteConnection Raw(string path)
    {
        var connection = new SqliteConnection(string.Create(CultureInfo.InvariantCulture, $"Data Source={path};Pooling=False"));
        connection.Open();
        return connection;
    }

    private sealed record UnstorableValue : Value
    {
        public override string Type => "text";

        public override string Text => "";
    }
}
