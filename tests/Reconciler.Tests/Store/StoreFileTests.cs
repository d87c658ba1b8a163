using Dapper;
using Microsoft.Data.Sqlite;
using Reconciler.Store;

namespace Reconciler.Tests.Store;

/// <summary>Files that are missing, foreign, damaged, locked, older, newer, or left behind by a process that was killed.</summary>
public sealed class StoreFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Db => folder.File("news.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_store_that_must_be_there_and_is_not_is_not_made()
    {
        AssertRefused($"{Db}: no such store; 'run' makes one", () => ReportStore.OpenExisting(Db));
        Assert.False(File.Exists(Db));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_is_no_database_is_refused_and_left_alone(bool existing)
    {
        var text = string.Concat(Enumerable.Repeat("The ministry said so on Tuesday. ", 100));
        File.WriteAllText(Db, text);
        AssertRefused($"{Db}: not a store of this engine", () => existing ? ReportStore.OpenExisting(Db) : ReportStore.Open(Db));
        Assert.Equal(text, File.ReadAllText(Db));
    }

    [Fact]
    public void A_database_of_somebody_else_is_refused_and_left_alone()
    {
        using (var raw = Raw(Db))
        {
            raw.Execute("CREATE TABLE recipe (name TEXT)");
        }

        var before = File.ReadAllBytes(Db);
        AssertRefused($"{Db}: a SQLite database, but not a store of this engine", () => ReportStore.Open(Db));
        Assert.Equal(before, File.ReadAllBytes(Db));
    }

    [Fact]
    public void A_folder_is_refused() =>
        AssertRefused($"{folder.Path}: cannot be opened; is the folder there, and may it be written?", () => ReportStore.Open(folder.Path));

    [Fact]
    public void A_folder_that_is_not_there_is_not_made()
    {
        var path = folder.File("missing/news.db");
        AssertRefused($"{path}: cannot be opened; is the folder there, and may it be written?", () => ReportStore.Open(path));
    }

    [Fact]
    public void A_store_of_a_newer_version_is_refused()
    {
        ReportStore.Open(Db).Dispose();
        using (var raw = Raw(Db))
        {
            raw.Execute("PRAGMA user_version = 99");
        }

        AssertRefused(
            $"{Db}: made by a newer version of this engine (schema 99, this one knows {Schema.Migrations.Length})",
            () => ReportStore.OpenExisting(Db)
        );
    }

    [Fact]
    public void A_damaged_file_is_refused_with_one_line()
    {
        using (var store = ReportStore.Open(Db))
        {
            store.Save(ReportBuilder.Large("R-0001", documents: 20, claimsEach: 20));
        }

        using (var file = File.OpenWrite(Db))
        {
            file.Position = 4096;
            file.Write(
                new byte[file.Length - 4096]
                    .Select((_, i) => (byte)(i * 31))
                    .ToArray()
            );
        }

        AssertRefused(
            $"{Db}: the file is damaged; take it from a backup, or start a new one",
            () =>
            {
                using var store = ReportStore.OpenExisting(Db);
                store.Load();
                return store;
            }
        );
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_refused_with_one_line()
    {
        SaveRich();
        using (var raw = Raw(Db))
        {
            raw.Execute("""UPDATE finding SET content = json_set(content, '$.verdict', 'fishy')""");
        }

        using var store = ReportStore.OpenExisting(Db);
        var wrong = Assert.Throws<StoreException>(() => store.Load());
        Assert.StartsWith($"{Db}: holds a record that this version cannot read: ", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Message);
    }

    [Fact]
    public void A_store_opened_to_read_cannot_be_written()
    {
        SaveRich();
        using var store = ReportStore.OpenExisting(Db);
        var message = $"{Db}: cannot be written; the file, its folder or this use of it is read-only";
        AssertRefused(message, () => store.NextRunId());
        AssertRefused(message, () => Save(store, "R-0002"));
        using var writable = ReportStore.OpenExisting(Db, writable: true);
        writable.Save(ReportBuilder.Rich("R-0002"));
        Assert.Equal(2, store.Runs().Length);
    }

    [UnprivilegedFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_folder_that_cannot_be_written_is_named()
    {
        var locked = Directory.CreateDirectory(folder.File("locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var path = Path.Combine(locked.FullName, "news.db");
        AssertRefused($"{path}: cannot be opened; is the folder there, and may it be written?", () => ReportStore.Open(path));
    }

    [UnprivilegedFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_store_in_a_folder_that_cannot_be_written_can_still_be_read()
    {
        var archive = Directory.CreateDirectory(folder.File("archive 港#1%20")).FullName;
        var path = Path.Combine(archive, "news?.db");
        SaveRich();
        File.Copy(Db, path);
        File.SetUnixFileMode(path, UnixFileMode.UserRead);
        File.SetUnixFileMode(archive, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            using var store = ReportStore.OpenExisting(path);
            Assert.Equal(Printed.Of(ReportBuilder.Rich()), Printed.Of(store.Load()));
            AssertRefused($"{path}: cannot be written; the file, its folder or this use of it is read-only", () => store.NextRunId());
        }
        finally
        {
            // So that it can be deleted.
            File.SetUnixFileMode(archive, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Who_waits_too_long_for_another_writer_is_told_so()
    {
        SaveRich();
        using var other = Raw(Db);
        using var writing = other.BeginTransaction(deferred: false);
        using var store = ReportStore.Open(Db, TimeSpan.FromSeconds(1));
        AssertRefused($"{Db}: in use by another process; try again when that is done", () => Save(store, "R-0002"));
        // A reader does not wait.
        Assert.Equal("R-0001", store.Load().Run.Id);
    }

    [Fact]
    public async Task Two_that_write_at_once_both_succeed()
    {
        ReportStore.Open(Db).Dispose();
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => SaveSeveral(5))));
        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal(10, store.Runs().Length);
        Assert.Equal(10, store.Runs().Select(run => run.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Printed.Of(ReportBuilder.Rich("R-0003")), Printed.Of(store.Load("R-0003")));
    }

    [Fact]
    public async Task Two_that_make_the_store_at_once_both_succeed()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SaveSeveral(1))));
        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal(4, store.Runs().Length);
    }

    [Fact]
    public void A_store_of_the_first_version_is_brought_up_to_date_with_all_it_holds()
    {
        var report = ReportBuilder.Rich();
        SaveRich();
        // Back to what version 1 made: no reviews.
        using (var raw = Raw(Db))
        {
            raw.Execute("DROP TABLE review; PRAGMA user_version = 1");
        }

        using var store = ReportStore.OpenExisting(Db);
        Assert.Equal(Printed.Of(report), Printed.Of(store.Load()));
        Assert.Empty(store.Reviews(report.Findings[0].Id));
        using var check = Raw(Db);
        Assert.Equal(Schema.Migrations.Length, check.ExecuteScalar<long>("PRAGMA user_version"));
    }

    [Fact]
    public void Rows_of_the_first_version_are_read_as_they_were_written()
    {
        using (var raw = Raw(Db))
        {
            raw.Execute(Schema.Migrations[0]);
            raw.Execute(
                """
                PRAGMA application_id = 0x52636F6E;
                PRAGMA user_version = 1;
                INSERT INTO run VALUES (1, 'R-0001', '2026-01-02T03:04:05Z', '0.1.0', 'sha256:00', 2);
                INSERT INTO document (id, hash, text, content) VALUES (1, x'01', 'Forty ships came.',
                    '{"name":"a.txt","sha256":"00","text":"","language":"en","pageDates":[{"date":"2026-01-01","span":[0,5]}],"sections":[],"passages":[],"sentences":[]}');
                INSERT INTO claim (id, hash, document, content) VALUES (1, x'02', 1,
                    '{"id":"C-1","document":"a.txt","subject":0,"property":"ships","value":{"$type":"quantity","type":"quantity","text":"40 ship","boundName":"exact","number":40,"low":40,"high":40,"bound":"exact","unit":"ship","qualifier":"","resolution":1},"modality":"asserted","span":[0,11],"quote":"Forty ships","sentence":0,"section":0,"context":"body","frame":"counted","steps":[]}');
                INSERT INTO topic (id, hash, content) VALUES (1, x'03', '{"key":"k","label":"Ships","kind":"event","names":[],"claims":[]}');
                INSERT INTO topic_claim VALUES (1, 0, 1);
                INSERT INTO finding (id, hash, content) VALUES (1, x'04',
                    '{"id":"F-1","verdict":"possibly-distinct","severity":"low","rule":"r","topic":"Ships","property":"ships","explanation":"e","claims":[],"sources":{"documents":1,"independent":1}}');
                INSERT INTO finding_claim VALUES (1, 0, 1);
                INSERT INTO run_document VALUES (1, 0, 1);
                INSERT INTO run_topic VALUES (1, 0, 1);
                INSERT INTO run_finding VALUES (1, 0, 1);
                """
            );
        }

        using var store = ReportStore.OpenExisting(Db);
        var report = store.Load();
        Assert.Equal("Forty ships came.", report.Documents[0].Text);
        Assert.Equal(new NodaTime.LocalDate(2026, 1, 1), report.Documents[0].Published);
        Assert.Equal(Model.QuantityValue.Exactly(40, "ship"), report.Topics[0].Claims[0].Value);
        Assert.Equal(Model.Verdict.PossiblyDistinct, report.Findings[0].Verdict);
        Assert.Equal("C-1", store.FindFinding("F-1")!.Finding.Claims[0].Id);
    }

    [Fact]
    public void What_a_killed_process_had_not_finished_is_as_if_it_had_never_begun()
    {
        SaveRich();
        var crashed = folder.File("crashed.db");
        using (var raw = Raw(Db))
        {
            // A tiny cache spills unfinished pages into the log, as a long save does.
            raw.Execute("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; PRAGMA wal_autocheckpoint = 0");
            using var transaction = raw.BeginTransaction();
            raw.Execute("INSERT INTO run VALUES (2, 'R-0002', '', '', '', 0)", transaction: transaction);
            foreach (var i in Enumerable.Range(0, 200))
            {
                raw.Execute("INSERT INTO run_error VALUES (2, @i, @text, '')", new { i, text = new string('x', 3000) }, transaction);
            }

            // The files as a kill at this moment leaves them.
            File.Copy(Db, crashed);
            File.Copy(Db + "-wal", crashed + "-wal");
            transaction.Rollback();
        }

        Assert.True(new FileInfo(crashed + "-wal").Length > 100_000);
        using var store = ReportStore.OpenExisting(crashed, writable: true);
        Assert.Equal(Printed.Of(ReportBuilder.Rich()), Printed.Of(store.Load()));
        store.Save(ReportBuilder.Rich("R-0002"));
        Assert.Equal("R-0002 R-0001", string.Join(' ', store.Runs().Select(run => run.Id)));
    }

    [Fact]
    public void What_was_saved_and_only_stands_in_the_log_is_there()
    {
        var copy = folder.File("copy.db");
        using (var store = ReportStore.Open(Db))
        {
            store.Save(ReportBuilder.Rich());
            File.Copy(Db, copy);
            File.Copy(Db + "-wal", copy + "-wal");
        }

        using var read = ReportStore.OpenExisting(copy);
        Assert.Equal(Printed.Of(ReportBuilder.Rich()), Printed.Of(read.Load()));
    }

    [Theory]
    [InlineData("a;Mode=Memory.db")]
    [InlineData("it's \"quoted\".db")]
    [InlineData("港口.db")]
    public void A_file_may_be_named_anything(string name)
    {
        var path = folder.File(name);
        using (var store = ReportStore.Open(path))
        {
            store.Save(ReportBuilder.Rich());
        }

        Assert.True(File.Exists(path));
        using var again = ReportStore.OpenExisting(path);
        Assert.Equal("R-0001", again.Load().Run.Id);
    }

    private void SaveSeveral(int count)
    {
        using var store = ReportStore.Open(Db);
        for (var i = 0; i < count; i++)
        {
            store.Save(ReportBuilder.Rich(store.NextRunId()));
        }
    }

    private void SaveRich()
    {
        using var store = ReportStore.Open(Db);
        store.Save(ReportBuilder.Rich());
    }

    private static string Save(ReportStore store, string runId)
    {
        store.Save(ReportBuilder.Rich(runId));
        return runId;
    }

    private static void AssertRefused<T>(string message, Func<T> work) => Assert.Equal(message, Assert.Throws<StoreException>(() => work()).Message);

    private static SqliteConnection Raw(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }
}
