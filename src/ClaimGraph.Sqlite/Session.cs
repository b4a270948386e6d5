using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClaimGraph.Sqlite;

/// <summary>A connection with its prepared statements. Not thread-safe.</summary>
/// <remarks>
/// Opened straight on SQLite's own interface, which its statements use too: the connection of Microsoft.Data.Sqlite would load half of
/// ADO.NET at every start of the program.
/// </remarks>
sealed class Session : IDisposable
{
    readonly sqlite3 connection;
    readonly Dictionary<(string Room, string Name), Statement> statements = [];

    static Session() => Batteries_V2.Init();

    /// <summary>Opens a connection, and creates the file when it is missing and <paramref name="mayCreate"/>.</summary>
    internal Session(string path, SqliteOptions options, bool isWriter, bool mayCreate = false)
    {
        var flags = raw.SQLITE_OPEN_READWRITE | (mayCreate ? raw.SQLITE_OPEN_CREATE : 0);
        var opened = raw.sqlite3_open_v2(path, out connection, flags, null);
        try
        {
            Check(opened);
            // A writer waits in the open, so that it can be cancelled; a reader waits only for another process to tidy up after a crash.
            SetPragma("busy_timeout", isWriter ? 0 : (long)options.LockTimeout.TotalMilliseconds);
            SetPragma("foreign_keys", 0);
            SetPragma("temp_store", 2);
            SetPragma("cache_size", -1024L * (isWriter ? options.CacheMebibytes : Math.Max(1, options.CacheMebibytes / 4)));
            SetPragma("synchronous", options.Durability == SqliteDurability.Full ? 2 : 1);
            SetPragma("wal_autocheckpoint", options.CheckpointPages);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether a transaction is open.</summary>
    internal bool IsInTransaction => raw.sqlite3_get_autocommit(connection) == 0;

    /// <summary>The number of the row that was added last.</summary>
    internal long LastNo => raw.sqlite3_last_insert_rowid(connection);

    /// <summary>The prepared statement of the file <c>Sql/{room}/{name}.sql</c>.</summary>
    internal Statement Get(string room, string name)
    {
        if (statements.TryGetValue((room, name), out var known)) return known;
        var statement = new Statement(connection, StatementText.Of(room, name));
        statements.Add((room, name), statement);
        return statement;
    }

    /// <summary>Runs a script of several statements.</summary>
    internal void RunScript(string room, string name) =>
        Check(raw.sqlite3_exec(connection, StatementText.Of(room, name)));

    /// <summary>Gives SQL a function of the program's own, whose result depends on its arguments alone.</summary>
    internal void AddFunction(string name, int arguments, Func<sqlite3_value[], string> function) => Check(raw.sqlite3_create_function(
        connection, name, arguments, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null,
        (context, _, values) => raw.sqlite3_result_text(context, function(values))));

    /// <summary>Sets a pragma. These take no parameters, so the number is written out.</summary>
    internal void SetPragma(string name, long value) => Check(
        raw.sqlite3_exec(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA {name} = {value}")));

    /// <summary>Takes back the open transaction, if SQLite has not done so itself.</summary>
    internal void Rollback()
    {
        foreach (var statement in statements.Values) statement.Reset();
        if (IsInTransaction) Get("Session", "rollback").Run();
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        connection.Dispose();
    }

    // Not asked where all is well: to throw loads what only a fault needs.
    void Check(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, connection);
    }
}
