using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Reconciler.Store;

/// <summary>What went wrong below, in words for whoever runs the engine.</summary>
internal static class StoreErrors
{
    // https://sqlite.org/rescode.html
    public const int ReadOnly = 8;
    public const int CannotOpen = 14;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int NotADatabase = 26;

    /// <summary>Does the work; whatever the file or its content makes impossible becomes a <see cref="StoreException"/>.</summary>
    public static T Explain<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException wrong)
        {
            throw new StoreException($"{path}: {Describe(wrong)}", wrong);
        }
        catch (JsonException wrong)
        {
            throw new StoreException($"{path}: holds a record that this version cannot read: {OneLine(wrong.Message)}", wrong);
        }
    }

    public static string Describe(SqliteException wrong) =>
        wrong.SqliteErrorCode switch
        {
            Busy or Locked => "in use by another process; try again when that is done",
            ReadOnly => "cannot be written; the file, its folder or this use of it is read-only",
            InputOutput => "the disk failed to read or write it",
            Corrupt => "the file is damaged; take it from a backup, or start a new one",
            Full => "the disk is full; nothing of this run was kept",
            CannotOpen => "cannot be opened; is the folder there, and may it be written?",
            NotADatabase => "not a store of this engine",
            _ => OneLine(wrong.Message),
        };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
