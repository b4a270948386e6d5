using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ClaimGraph.Graph;
using Microsoft.Data.Sqlite;

namespace ClaimGraph.Sqlite;

/// <summary>Connections for reading, which see one moment of the graph and never wait for a writer.</summary>
sealed class ReaderPool(string path, SqliteOptions options) : IDisposable
{
    readonly ConcurrentBag<Session> idle = [];

    /// <summary>Reads within one transaction. Faults are in the task.</summary>
    internal Task<T> Read<T>(Func<Session, T> read)
    {
        try
        {
            var session = Take();
            try
            {
                return Task.FromResult(SqliteFaults.Guard(path, () => read(session)));
            }
            finally
            {
                Return(session);
            }
        }
        catch (ClaimGraphException fault)
        {
            return Task.FromException<T>(fault);
        }
    }

    /// <summary>Reads row by row within one transaction, which lasts until the last row is read.</summary>
    internal async IAsyncEnumerable<T> StreamAsync<T>(
        Func<Session, Statement> begin, Func<Statement, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var session = Take();
        try
        {
            var rows = SqliteFaults.Guard(path, () => begin(session));
            while (SqliteFaults.Guard(path, rows.Step))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return read(rows);
            }
        }
        finally
        {
            Return(session);
        }
    }

    /// <summary>A connection in a transaction for reading.</summary>
    Session Take() => SqliteFaults.Guard(path, () =>
    {
        var session = idle.TryTake(out var used) ? used : new Session(path, options, isWriter: false);
        try
        {
            session.Get("Session", "begin-reading").Run();
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    });

    void Return(Session session)
    {
        try
        {
            session.Rollback();
            idle.Add(session);
        }
        catch (SqliteException)
        {
            // Nothing was written: a connection that cannot end its reading is only given up.
            session.Dispose();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session)) session.Dispose();
    }
}
