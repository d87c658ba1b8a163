using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Reconciler.Store;

/// <summary>Opens the file of a store, brought up to date.</summary>
internal static class StoreFile
{
    /// <summary>A file to read and write; with <paramref name="create"/> it is made where there is none.</summary>
    public static SqliteConnection OpenToWrite(string path, bool create, TimeSpan wait) =>
        Open(path, path, create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite, wait);

    /// <summary>A file to read. It may stand where nothing can be written, such as an archive of a build.</summary>
    public static SqliteConnection OpenToRead(string path, TimeSpan wait)
    {
        try
        {
            // Reading, too, writes beside the file for as long as it lasts, and an older version is brought up to date.
            var connection = Open(path, path, SqliteOpenMode.ReadWrite, wait);
            connection.Execute("PRAGMA query_only = ON");
            return connection;
        }
        catch (SqliteException wrong) when (wrong.SqliteErrorCode is StoreErrors.ReadOnly or StoreErrors.CannotOpen && !File.Exists(path + "-wal"))
        {
            // Nobody can change it here, and no log stands beside it that would have to be read first.
            return Open($"file:{Uri.EscapeDataString(Path.GetFullPath(path))}?immutable=1", path, SqliteOpenMode.ReadOnly, wait);
        }
    }

    private static SqliteConnection Open(string source, string path, SqliteOpenMode mode, TimeSpan wait)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = source,
                Mode = mode,
                ForeignKeys = true,
                // A pooled connection would keep the file open after Dispose.
                Pooling = false,
                DefaultTimeout = (int)wait.TotalSeconds,
            }.ConnectionString
        );
        try
        {
            connection.Open();
            // A pragma takes no parameter.
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)wait.TotalMilliseconds}"));
            Schema.Migrate(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
