using ClaimGraph.Graph;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimGraph.Sqlite;

/// <summary>Says in a sentence what SQLite's faults mean and what to do about them.</summary>
static class SqliteFaults
{
    /// <summary>Runs something and turns what goes wrong into the graph's own exception.</summary>
    internal static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException fault)
        {
            throw Of(path, fault);
        }
    }

    internal static bool IsBusy(SqliteException fault) => fault.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;

    internal static ClaimGraphException Of(string path, SqliteException fault) => new($"{Sentence(path, fault)} ({Detail(fault)})", IsPassing(fault), fault);

    // Somebody may free some space while the batch is tried again.
    static bool IsPassing(SqliteException fault) => IsBusy(fault) || fault.SqliteErrorCode == raw.SQLITE_FULL;

    internal static ClaimGraphException Busy(string path, TimeSpan waited) =>
        new($"The graph '{path}' is being written by another process and did not become free within {waited.TotalSeconds:0.#} s. Wait until the other one is done and try again.", isTransient: true);

    static string Sentence(string path, SqliteException fault) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"The graph '{path}' is locked by another process. Wait until the other one is done and try again.",
        raw.SQLITE_FULL => $"The disk of the graph '{path}' is full: free some space and load again. Nothing of this batch was kept.",
        raw.SQLITE_READONLY => $"The graph '{path}' may not be written: allow writing to the file and its folder, or name another file.",
        raw.SQLITE_CANTOPEN => $"The graph '{path}' cannot be opened: make sure that you may read and write the file and its folder, or name another file.",
        raw.SQLITE_PERM or raw.SQLITE_AUTH => $"You have no rights to the graph '{path}': ask for them, or name another file.",
        raw.SQLITE_NOTADB => $"'{path}' is no SQLite database: name another file.",
        raw.SQLITE_CORRUPT => $"The graph '{path}' is damaged: put a copy in its place, or load the claim files into a new one.",
        raw.SQLITE_IOERR => $"The graph '{path}' cannot be read or written: check the disk and whether the file is still there.",
        raw.SQLITE_NOMEM => $"There is not enough memory for the graph '{path}': close other programs, or load smaller batches.",
        raw.SQLITE_TOOBIG => $"A text is too long for the graph '{path}': shorten it.",
        raw.SQLITE_ERROR => $"The graph '{path}' does not have the tables that it should have: put a copy in its place, or load the claim files into a new one.",
        _ => $"The graph '{path}' refused a row or a statement. This is a fault of the program: please report it.",
    };

    static string Detail(SqliteException fault) =>
        $"SQLite {fault.SqliteErrorCode}/{fault.SqliteExtendedErrorCode}: {raw.sqlite3_errstr(fault.SqliteExtendedErrorCode).utf8_to_string()}";
}
