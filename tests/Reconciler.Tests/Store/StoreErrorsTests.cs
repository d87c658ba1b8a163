using Microsoft.Data.Sqlite;
using Reconciler.Store;

namespace Reconciler.Tests.Store;

public sealed class StoreErrorsTests
{
    [Theory]
    [InlineData(5, "in use by another process; try again when that is done")]
    [InlineData(6, "in use by another process; try again when that is done")]
    [InlineData(8, "cannot be written; the file, its folder or this use of it is read-only")]
    [InlineData(10, "the disk failed to read or write it")]
    [InlineData(11, "the file is damaged; take it from a backup, or start a new one")]
    [InlineData(13, "the disk is full; nothing of this run was kept")]
    [InlineData(14, "cannot be opened; is the folder there, and may it be written?")]
    [InlineData(26, "not a store of this engine")]
    [InlineData(1, "no such table: a b")]
    public void Each_failure_of_the_file_is_one_line_in_plain_words(int code, string expected) =>
        Assert.Equal(expected, StoreErrors.Describe(new SqliteException("no such table: a\nb", code)));
}
