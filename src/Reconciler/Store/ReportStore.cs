using System.Collections.Immutable;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Reconciler.Model;

namespace Reconciler.Store;

/// <summary>
/// Runs, what they found and what people decided about it, in one SQLite file. Nothing in it is ever overwritten or deleted.
/// Several processes may use one file: who writes waits for the other, readers never wait. One instance belongs to one thread.
/// </summary>
public sealed class ReportStore : IDisposable
{
    /// <summary>For how long to wait while another process writes.</summary>
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(10);

    private readonly SqliteConnection connection;
    private readonly string path;

    private ReportStore(SqliteConnection connection, string path)
    {
        this.connection = connection;
        this.path = path;
    }

    /// <summary>Opens a store to read and write; makes the file where there is none, brings an older one up to date.</summary>
    /// <exception cref="StoreException">It is no store, of a newer version, damaged, in use for more than 10 seconds, or cannot be written.</exception>
    public static ReportStore Open(string path) => Open(path, Wait);

    /// <summary>Opens a store that must be there; it cannot be written through this unless <paramref name="writable"/> is set. One of an older version is brought up to date.</summary>
    /// <exception cref="StoreException">It is missing, no store, of a newer version, damaged, or in use for more than 10 seconds.</exception>
    public static ReportStore OpenExisting(string path, bool writable = false)
    {
        if (!File.Exists(path))
        {
            throw new StoreException($"{path}: no such store; 'run' makes one");
        }

        return new ReportStore(
            StoreErrors.Explain(path, () => writable ? StoreFile.OpenToWrite(path, create: false, Wait) : StoreFile.OpenToRead(path, Wait)),
            path
        );
    }

    /// <summary>An id for a new run, <c>R-0001</c> and so on: greater than all before it, and never given to anybody else.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public string NextRunId() =>
        Do(() =>
        {
            var number = connection.QuerySingle<long>(
                """
                INSERT INTO run_number (number)
                SELECT 1 + max(
                    (SELECT coalesce(max(number), 0) FROM run_number),
                    (SELECT coalesce(max(CAST(substr(run_id, 3) AS INTEGER)), 0) FROM run WHERE run_id GLOB 'R-[0-9]*'))
                RETURNING number
                """
            );
            return string.Create(CultureInfo.InvariantCulture, $"R-{number:0000}");
        });

    /// <summary>
    /// Keeps a report: all of it or, if anything fails, nothing. What is the same as in an earlier run is not stored again;
    /// what differs is stored beside it.
    /// </summary>
    /// <exception cref="StoreException">The run's id is taken, or the store cannot be written.</exception>
    public void Save(Report report) =>
        Do(() =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM run WHERE run_id = @Id)", new { report.Run.Id }, transaction))
            {
                throw new StoreException($"{path}: run {report.Run.Id} is in the store already");
            }

            new ReportWriter(connection, transaction).Write(report);
            transaction.Commit();
            return report.Run.Id;
        });

    /// <summary>The report of a run; of the newest where no id is given.</summary>
    /// <exception cref="StoreException">There is no such run, or the store cannot be read.</exception>
    public Report Load(string? runId = null) =>
        Do(() => new ReportReader(connection).Load(runId))
        ?? throw new StoreException(runId is null ? $"{path}: holds no run yet" : $"{path}: no run '{runId}'");

    /// <summary>All runs, the one that was saved last first.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public ImmutableArray<RunInfo> Runs() => Do(() => new ReportReader(connection).Runs());

    /// <summary>The finding of that id, or the only one whose id begins so, as the newest run has it; null where there is none.</summary>
    /// <exception cref="StoreException">Several begin so, or the store cannot be read.</exception>
    public StoredFinding? FindFinding(string id) =>
        Do(() =>
        {
            var reader = new ReportReader(connection);
            return reader.FindingIds(id) switch
            {
                [] => null,
                [var only] => reader.Finding(only),
                var several => throw new StoreException($"'{id}' is the beginning of several findings: {string.Join(", ", several)}"),
            };
        });

    /// <summary>Adds what a person decided; earlier reviews of the finding stay.</summary>
    /// <exception cref="StoreException">No run made that finding, or the store cannot be written.</exception>
    public void AddReview(Review review) =>
        Do(() => new ReviewTable(connection).Add(review) ? review : throw new StoreException($"{path}: no finding '{review.Finding}'"));

    /// <summary>The reviews of a finding in the order in which they were given; the last one counts.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public ImmutableArray<Review> Reviews(string findingId) => Do(() => new ReviewTable(connection).Of(findingId));

    /// <summary>Closes the file.</summary>
    public void Dispose() => connection.Dispose();

    internal static ReportStore Open(string path, TimeSpan wait) =>
        new(StoreErrors.Explain(path, () => StoreFile.OpenToWrite(path, create: true, wait)), path);

    private T Do<T>(Func<T> work) => StoreErrors.Explain(path, work);
}
