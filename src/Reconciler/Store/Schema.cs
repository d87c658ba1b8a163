using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Reconciler.Store;

/// <summary>
/// The tables and how they came to be: the numbered files of <c>Migrations/</c>, each applied once and in order. The number of
/// the last one is the database's <c>user_version</c>; its <c>application_id</c> says that it is a store.
/// </summary>
internal static class Schema
{
    /// <summary>"Rcon" in ASCII.</summary>
    public const int ApplicationId = 0x52636F6E;

    /// <summary>The statements of each migration, in order; the version of a store is how many it has had.</summary>
    public static ImmutableArray<string> Migrations { get; } =
    [
        .. typeof(Schema)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Store/Migrations/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(ReadResource),
    ];

    /// <summary>Brings the database to the present version; one that is neither empty nor a store is left alone.</summary>
    /// <exception cref="StoreException">It is no store, or of a newer version.</exception>
    public static void Migrate(SqliteConnection connection, string path)
    {
        if (VersionOf(connection, path) == Migrations.Length)
        {
            return;
        }

        // Readers then go on while a run is written.
        connection.Execute("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        // Asked again, for another process may have been faster.
        foreach (var migration in Migrations[VersionOf(connection, path, transaction)..])
        {
            connection.Execute(migration, transaction: transaction);
        }

        // Pragmas take no parameters; both numbers are ours.
        connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Migrations.Length}", transaction: transaction);
        transaction.Commit();
    }

    private static int VersionOf(SqliteConnection connection, string path, SqliteTransaction? transaction = null)
    {
        var (application, version, tables) = connection.QuerySingle<(long Application, long Version, long Tables)>(
            """
            SELECT (SELECT application_id FROM pragma_application_id),
                   (SELECT user_version FROM pragma_user_version),
                   (SELECT count(*) FROM sqlite_schema)
            """,
            transaction: transaction
        );
        return application != ApplicationId && (application != 0 || version != 0 || tables != 0)
                ? throw new StoreException($"{path}: a SQLite database, but not a store of this engine")
            : version > Migrations.Length
                ? throw new StoreException($"{path}: made by a newer version of this engine (schema {version}, this one knows {Migrations.Length})")
            : (int)version;
    }

    private static string ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(Schema).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
