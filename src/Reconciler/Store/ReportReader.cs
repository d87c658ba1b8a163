using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Store;

/// <summary>Reads runs back. What a run links to never changes, so that several statements still see one state.</summary>
internal sealed class ReportReader(SqliteConnection connection)
{
    private const string RunColumns = "id AS Id, run_id AS RunId, started_at AS StartedAt, engine AS Engine, rules AS Rules, skipped AS Skipped";

    /// <summary>The run of that id, or the newest; null where there is none.</summary>
    public Report? Load(string? runId)
    {
        var rows = connection.Query<RunRow>(
            $"SELECT {RunColumns} FROM run WHERE run_id = coalesce(@runId, run_id) ORDER BY id DESC LIMIT 1",
            new { runId }
        );
        return rows.FirstOrDefault() is { } row ? Load(row) : null;
    }

    /// <summary>All runs, the one that was saved last first.</summary>
    public ImmutableArray<RunInfo> Runs() =>
        [.. connection.Query<RunRow>($"SELECT {RunColumns} FROM run ORDER BY id DESC").Select(row => row.ToInfo())];

    /// <summary>The ids of findings that begin so, a few at most; only itself where it is one.</summary>
    public ImmutableArray<string> FindingIds(string prefix)
    {
        ImmutableArray<string> ids =
        [
            .. connection.Query<string>(
                """
                SELECT DISTINCT finding_id FROM finding
                WHERE finding_id >= @prefix AND finding_id < @prefix || char(0x10FFFF) ORDER BY finding_id LIMIT 4
                """,
                new { prefix = StoredText.Escape(prefix) }
            ),
        ];
        return ids is [var first, ..] && string.Equals(first, prefix, StringComparison.Ordinal) ? [first] : ids;
    }

    /// <summary>A finding by its whole id as the newest run has it.</summary>
    public StoredFinding Finding(string id)
    {
        var (run, finding, content) = connection.QueryFirst<(long Run, long Finding, string Content)>(
            """
            SELECT run_finding.run, finding.id, finding.content
            FROM finding JOIN run_finding ON run_finding.finding = finding.id
            WHERE finding.finding_id = @id ORDER BY run_finding.run DESC LIMIT 1
            """,
            new { id }
        );
        var info = connection.QuerySingle<RunRow>($"SELECT {RunColumns} FROM run WHERE id = @run", new { run }).ToInfo();
        var claims = connection.Query<string>(
            """
            SELECT claim.content FROM finding_claim JOIN claim ON claim.id = finding_claim.claim
            WHERE finding_claim.finding = @finding ORDER BY finding_claim.position
            """,
            new { finding }
        );
        var documents = connection.Query<(string Text, string Content)>(
            """
            SELECT text, content FROM document
            WHERE id IN (SELECT claim.document FROM finding_claim JOIN claim ON claim.id = finding_claim.claim WHERE finding_claim.finding = @finding)
            ORDER BY name
            """,
            new { finding }
        );
        return new StoredFinding(
            info,
            StoredJson.Read<Finding>(content) with
            {
                Claims = [.. claims.Select(StoredJson.Read<Claim>)],
            },
            [.. documents.Select(ToDocument)]
        );
    }

    private Report Load(RunRow row)
    {
        var claims = Claims(row.Id);
        return new Report
        {
            Run = row.ToInfo(),
            Documents = Documents(row.Id),
            Topics = Topics(row.Id, claims),
            Findings = Findings(row.Id, claims),
            Errors = Errors(row.Id),
            Skipped = (int)row.Skipped,
        };
    }

    private ImmutableArray<Document> Documents(long run) =>
        [
            .. connection
                .Query<(string Text, string Content)>(
                    """
                    SELECT document.text, document.content FROM run_document JOIN document ON document.id = run_document.document
                    WHERE run_document.run = @run ORDER BY run_document.position
                    """,
                    new { run }
                )
                .Select(ToDocument),
        ];

    /// <summary>Every claim of a run's topics and findings by its row; each is read once, however many share it.</summary>
    private Dictionary<long, Claim> Claims(long run) =>
        connection
            .Query<(long Id, string Content)>(
                """
                SELECT id, content FROM claim WHERE id IN (
                    SELECT claim FROM run_topic JOIN topic_claim ON topic_claim.topic = run_topic.topic WHERE run_topic.run = @run
                    UNION
                    SELECT claim FROM run_finding JOIN finding_claim ON finding_claim.finding = run_finding.finding WHERE run_finding.run = @run)
                """,
                new { run }
            )
            .ToDictionary(row => row.Id, row => StoredJson.Read<Claim>(row.Content));

    private ImmutableArray<Topic> Topics(long run, Dictionary<long, Claim> claims)
    {
        var links = connection
            .Query<(long Topic, long Claim)>(
                """
                SELECT topic, claim FROM topic_claim WHERE topic IN (SELECT topic FROM run_topic WHERE run = @run) ORDER BY topic, position
                """,
                new { run }
            )
            .ToLookup(link => link.Topic, link => claims[link.Claim]);
        var topics = connection.Query<(long Id, string Content)>(
            """
            SELECT topic.id, topic.content FROM run_topic JOIN topic ON topic.id = run_topic.topic
            WHERE run_topic.run = @run ORDER BY run_topic.position
            """,
            new { run }
        );
        return [.. topics.Select(row => StoredJson.Read<Topic>(row.Content) with { Claims = [.. links[row.Id]] })];
    }

    private ImmutableArray<Finding> Findings(long run, Dictionary<long, Claim> claims)
    {
        var links = connection
            .Query<(long Finding, long Claim)>(
                """
                SELECT finding, claim FROM finding_claim WHERE finding IN (SELECT finding FROM run_finding WHERE run = @run) ORDER BY finding, position
                """,
                new { run }
            )
            .ToLookup(link => link.Finding, link => claims[link.Claim]);
        var findings = connection.Query<(long Id, string Content)>(
            """
            SELECT finding.id, finding.content FROM run_finding JOIN finding ON finding.id = run_finding.finding
            WHERE run_finding.run = @run ORDER BY run_finding.position
            """,
            new { run }
        );
        return [.. findings.Select(row => StoredJson.Read<Finding>(row.Content) with { Claims = [.. links[row.Id]] })];
    }

    private ImmutableArray<DocumentError> Errors(long run) =>
        [
            .. connection
                .Query<(string Name, string Message)>("SELECT name, message FROM run_error WHERE run = @run ORDER BY position", new { run })
                .Select(row => new DocumentError(StoredText.Unescape(row.Name), StoredText.Unescape(row.Message))),
        ];

    private static Document ToDocument((string Text, string Content) row) =>
        StoredJson.Read<Document>(row.Content) with
        {
            Text = StoredText.Unescape(row.Text),
        };

    private sealed record RunRow(long Id, string RunId, string StartedAt, string Engine, string Rules, long Skipped)
    {
        public RunInfo ToInfo() => new(RunId, InstantPattern.ExtendedIso.Parse(StartedAt).Value, Engine, Rules);
    }
}
