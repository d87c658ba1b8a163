using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Store;

/// <summary>
/// Writes one report inside a transaction. A content that is there already is not written again; links between rows are made
/// by hash, so that no row has to be read back.
/// </summary>
internal sealed class ReportWriter(SqliteConnection connection, SqliteTransaction transaction)
{
    private readonly Dictionary<string, byte[]> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<Claim, byte[]> claims = new(ReferenceEqualityComparer.Instance);

    public void Write(Report report)
    {
        var run = WriteRun(report);
        WriteDocuments(run, report.Documents);
        WriteClaims(report.Topics.SelectMany(topic => topic.Claims).Concat(report.Findings.SelectMany(finding => finding.Claims)));
        WriteTopics(run, report.Topics);
        WriteFindings(run, report.Findings);
    }

    private long WriteRun(Report report)
    {
        var run = connection.QuerySingle<long>(
            """
            INSERT INTO run (run_id, started_at, engine, rules, skipped)
            VALUES (@Id, @StartedAt, @Engine, @Rules, @Skipped) RETURNING id
            """,
            new
            {
                report.Run.Id,
                StartedAt = InstantPattern.ExtendedIso.Format(report.Run.StartedAt),
                report.Run.Engine,
                report.Run.Rules,
                report.Skipped,
            },
            transaction
        );
        Insert(
            "INSERT INTO run_error (run, position, name, message) VALUES (@run, @position, @name, @message)",
            report.Errors.Select(
                (error, position) =>
                    new
                    {
                        run,
                        position,
                        name = StoredText.Escape(error.Name),
                        message = StoredText.Escape(error.Message),
                    }
            )
        );
        return run;
    }

    private void WriteDocuments(long run, ImmutableArray<Document> all)
    {
        // In the order of the run; the hashes are small, the texts pass through one at a time.
        var hashes = new List<byte[]>();
        Insert(
            "INSERT INTO document (hash, text, content) VALUES (@hash, @text, @content) ON CONFLICT (hash) DO NOTHING",
            all.Select(document =>
            {
                var text = StoredText.Escape(document.Text);
                var content = StoredJson.Write(document with { Text = "" });
                var hash = ContentHash.Of([text, content], []);
                hashes.Add(hash);
                documents.TryAdd(document.Name, hash);
                return new
                {
                    hash,
                    text,
                    content,
                };
            })
        );
        Insert(
            "INSERT INTO run_document (run, position, document) VALUES (@run, @position, (SELECT id FROM document WHERE hash = @hash))",
            hashes.Select(
                (hash, position) =>
                    new
                    {
                        run,
                        position,
                        hash,
                    }
            )
        );
    }

    private void WriteClaims(IEnumerable<Claim> all) =>
        Insert(
            """
            INSERT INTO claim (hash, document, content) VALUES (@hash, (SELECT id FROM document WHERE hash = @document), @content)
            ON CONFLICT (hash) DO NOTHING
            """,
            all.Where(claim => !claims.ContainsKey(claim))
                .Select(claim =>
                {
                    var document = documents.TryGetValue(claim.Document, out var known)
                        ? known
                        : throw new InvalidOperationException(
                            $"claim {claim.Id} is of '{claim.Document}', which is not among the report's documents"
                        );
                    var content = StoredJson.Write(claim);
                    return new
                    {
                        hash = claims[claim] = ContentHash.Of([content], [document]),
                        document,
                        content,
                    };
                })
        );

    private void WriteTopics(long run, ImmutableArray<Topic> all)
    {
        var rows = all.Select((topic, position) => new Row(run, position, StoredJson.Write(topic with { Claims = [] }), HashesOf(topic.Claims)))
            .ToList();
        Insert("INSERT INTO topic (hash, content) VALUES (@Hash, @Content) ON CONFLICT (hash) DO NOTHING", rows);
        Insert(
            """
            INSERT INTO topic_claim (topic, position, claim)
            VALUES ((SELECT id FROM topic WHERE hash = @Whole), @Position, (SELECT id FROM claim WHERE hash = @Claim))
            ON CONFLICT (topic, position) DO NOTHING
            """,
            PartsOf(rows)
        );
        Insert("INSERT INTO run_topic (run, position, topic) VALUES (@Run, @Position, (SELECT id FROM topic WHERE hash = @Hash))", rows);
    }

    private void WriteFindings(long run, ImmutableArray<Finding> all)
    {
        var rows = all.Select((finding, position) => new Row(run, position, StoredJson.Write(finding with { Claims = [] }), HashesOf(finding.Claims)))
            .ToList();
        Insert("INSERT INTO finding (hash, content) VALUES (@Hash, @Content) ON CONFLICT (hash) DO NOTHING", rows);
        Insert(
            """
            INSERT INTO finding_claim (finding, position, claim)
            VALUES ((SELECT id FROM finding WHERE hash = @Whole), @Position, (SELECT id FROM claim WHERE hash = @Claim))
            ON CONFLICT (finding, position) DO NOTHING
            """,
            PartsOf(rows)
        );
        Insert("INSERT INTO run_finding (run, position, finding) VALUES (@Run, @Position, (SELECT id FROM finding WHERE hash = @Hash))", rows);
    }

    private static IEnumerable<Part> PartsOf(List<Row> rows) =>
        rows.SelectMany(row => row.Claims.Select((claim, position) => new Part(row.Hash, position, claim)));

    private ImmutableArray<byte[]> HashesOf(ImmutableArray<Claim> of) => [.. of.Select(claim => claims[claim])];

    private void Insert<T>(string statement, IEnumerable<T> rows) => connection.Execute(statement, rows, transaction);

    /// <summary>A topic or finding: its place in the run, its content without the claims, and the hashes of those.</summary>
    private sealed record Row(long Run, int Position, string Content, ImmutableArray<byte[]> Claims)
    {
        public byte[] Hash { get; } = ContentHash.Of([Content], Claims);
    }

    /// <summary>A claim of a topic or finding, by hash, and its place in it.</summary>
    private sealed record Part(byte[] Whole, int Position, byte[] Claim);
}
