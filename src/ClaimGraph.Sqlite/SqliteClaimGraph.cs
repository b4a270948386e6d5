using System.Diagnostics;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Sqlite.Reading;
using ClaimGraph.Sqlite.Rows;
using ClaimGraph.Sqlite.Working;
using ClaimGraph.Sqlite.Writing;
using Microsoft.Data.Sqlite;

namespace ClaimGraph.Sqlite;

/// <summary>
/// A graph in one SQLite file. Several processes may read and write it at once: writers wait for each other, readers wait for nobody.
/// </summary>
/// <remarks>Reading is thread-safe. The methods work on the calling thread; only waiting for another writer is asynchronous.</remarks>
public sealed class SqliteClaimGraph : IClaimGraph, IQueryRunner
{
    static readonly TimeSpan longestPause = TimeSpan.FromMilliseconds(10);

    readonly string path;
    readonly SqliteOptions options;
    readonly ReaderPool readers;
    readonly SemaphoreSlim gate = new(1, 1);
    Session? writer;
    NumberCache? cache;

    /// <summary>Names a graph; nothing is opened yet.</summary>
    /// <param name="path">The file. It is created by <see cref="OpenAsync"/> when it is missing; its folder is not.</param>
    /// <param name="options">How to work with it.</param>
    public SqliteClaimGraph(string path, SqliteOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        // A whole path is never taken for one of SQLite's special names (":memory:", "file:").
        this.path = Path.GetFullPath(path);
        this.options = options;
        Address = $"sqlite:{path}";
        readers = new ReaderPool(this.path, options);
    }

    /// <inheritdoc/>
    public string Address { get; }

    /// <inheritdoc/>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        SqliteSchema.CheckPlace(path);
        await gate.WaitAsync(cancellationToken);
        try
        {
            // Programs that open a new file at once meet each other's locks until it has its write-ahead log.
            var session = writer ??= await WhileFreeAsync(() => new Session(path, options, isWriter: true, mayCreate: true), cancellationToken);
            cache ??= new NumberCache(session);
            if (await WhileFreeAsync(() => SqliteSchema.IsCurrent(session, path), cancellationToken)) return;
            await WhileFreeAsync(() => session.Get("Session", "use-wal").Run(), cancellationToken);
            await WhileFreeAsync(() => SqliteSchema.Upgrade(session, path), cancellationToken);
        }
        catch
        {
            writer?.Dispose();
            (writer, cache) = (null, null);
            throw;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var (session, numbers) = await BeginWritingAsync(cancellationToken);
            return new WritingTransaction(path, session, numbers, () => gate.Release());
        }
        catch
        {
            gate.Release();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<GraphSummary> SummarizeAsync(CancellationToken cancellationToken) => readers.Read(GraphCounter.Summarize);

    /// <inheritdoc/>
    public IAsyncEnumerable<QuestionHead> ListQuestionsAsync(CancellationToken cancellationToken) =>
        readers.StreamAsync(session => session.Get("Counting", "heads"), GraphCounter.ReadHead, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OutletView>> ListOutletsAsync(CancellationToken cancellationToken) => OutletsQuery.RunAsync(this, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<QuestionView>> ReadQuestionsAsync(IReadOnlyCollection<ContentId> questions, CancellationToken cancellationToken) =>
        readers.Read<IReadOnlyList<QuestionView>>(session =>
        {
            var reader = new QuestionReader(session);
            var views = new List<QuestionView>(questions.Count);
            foreach (var id in questions.Distinct())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.Read(id) is { } view) views.Add(view);
            }

            return views;
        });

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimSight>> FindClaimsAsync(string refOrId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(refOrId);
        return readers.Read(session => ClaimFinder.Find(session, refOrId));
    }

    /// <inheritdoc/>
    public Task<string?> FindTextAsync(ArticleKey article, CancellationToken cancellationToken) => readers.Read(session => ClaimFinder.Text(session, article));

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoadRecord>> ListLoadsAsync(int limit, CancellationToken cancellationToken) =>
        readers.Read<IReadOnlyList<LoadRecord>>(session => LoadRows.ReadAll(session.Get("Reading", "loads-latest-first").Add(limit)));

    /// <inheritdoc/>
    public Task<LoadRecord?> FindLoadAsync(string sha256, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return readers.Read(session => LoadRows.ReadAll(session.Get("Reading", "finished-load-of").Add(sha256)).SingleOrDefault());
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<RejectionView>> ListRejectionsAsync(int limit, CancellationToken cancellationToken) =>
        readers.Read(session => GraphCounter.Rejections(session, limit));

    /// <inheritdoc/>
    public Task<Audit> AuditAsync(CancellationToken cancellationToken) => readers.Read(GraphCounter.Audit);

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<object?>> RunAsync(SavedQuery query, IReadOnlyDictionary<string, object?> values, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return readers.StreamAsync(session => QueryRows.Begin(session, query.Name, values), QueryRows.Read, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<string?> FindRulesAsync(CancellationToken cancellationToken) => readers.Read(CopyReader.Rules);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ConceptView>> ListConceptsAsync(CancellationToken cancellationToken) => readers.Read(CopyReader.Concepts);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Neighbour>> ReadNeighboursAsync(IReadOnlyCollection<ContentId> parts, CancellationToken cancellationToken) =>
        readers.Read(session => CopyReader.Neighbours(session, parts));

    /// <inheritdoc/>
    public IAsyncEnumerable<RejectionView> ReadRejectionsAsync(ContentId load, CancellationToken cancellationToken) =>
        readers.StreamAsync(session => session.Get("Reading", "rejections-of-load").Add(load), CopyReader.Rejection, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<FileTurn>> CheckInAsync(WorkerReport report, IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(files);
        return WriteAsync(session => WorkerTable.CheckIn(session, report, files), cancellationToken);
    }

    /// <inheritdoc/>
    public Task CheckOutAsync(string worker, CancellationToken cancellationToken) =>
        WriteAsync(session => WorkerTable.CheckOut(session, worker), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<WorkerView>> ListWorkersAsync(CancellationToken cancellationToken) => readers.Read(WorkerTable.List);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        readers.Dispose();
        writer?.Dispose();
        writer = null;
        gate.Dispose();
        return ValueTask.CompletedTask;
    }

    async Task<T> WriteAsync<T>(Func<Session, T> write, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var (session, _) = await BeginWritingAsync(cancellationToken);
            return SqliteFaults.Guard(path, () =>
            {
                try
                {
                    var result = write(session);
                    session.Get("Session", "commit").Run();
                    return result;
                }
                finally
                {
                    session.Rollback();
                }
            });
        }
        finally
        {
            gate.Release();
        }
    }

    async Task<(Session Session, NumberCache Numbers)> BeginWritingAsync(CancellationToken cancellationToken)
    {
        if (writer is null || cache is null) throw new InvalidOperationException($"Call {nameof(OpenAsync)} first.");
        await WhileFreeAsync(() => writer.Get("Session", "begin-writing").Run(), cancellationToken);
        return (writer, cache);
    }

    // SQLite's own waiting cannot be cancelled and holds the thread.
    async Task<T> WhileFreeAsync<T>(Func<T> action, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        var pause = TimeSpan.FromMilliseconds(1);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return action();
            }
            catch (SqliteException fault) when (SqliteFaults.IsBusy(fault))
            {
                if (Stopwatch.GetElapsedTime(begun) > options.LockTimeout) throw SqliteFaults.Busy(path, options.LockTimeout);
            }
            catch (SqliteException fault)
            {
                throw SqliteFaults.Of(path, fault);
            }

            await Task.Delay(pause, cancellationToken);
            pause = TimeSpan.FromTicks(Math.Min(2 * pause.Ticks, longestPause.Ticks));
        }
    }
}
