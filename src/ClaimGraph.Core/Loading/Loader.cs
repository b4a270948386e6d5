using System.Threading.Channels;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Vocabulary;
using Polly;
using Polly.Retry;

namespace ClaimGraph.Loading;

/// <summary>Reads claim files, compares what is new with what is there, and writes both to a graph, batch by batch.</summary>
public sealed class Loader
{
    const int BatchesAhead = 1;

    // Of the whole process: two loaders may start on one file at one tick of the clock.
    static int started;

    readonly IClaimGraph? graph;
    readonly ConceptScheme scheme;
    readonly LoaderSettings settings;
    readonly TimeProvider time;
    readonly BatchWriter? writer;
    readonly ResiliencePipeline retries;
    int retryCount;

    /// <summary>Creates a loader.</summary>
    /// <param name="graph">An opened graph; null reads and checks only.</param>
    /// <param name="scheme">The vocabulary.</param>
    /// <param name="settings">All settings.</param>
    /// <param name="time">The clock.</param>
    public Loader(IClaimGraph? graph, ConceptScheme scheme, LoaderSettings settings, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(settings);
        (this.graph, this.scheme, this.settings, this.time) = (graph, scheme, settings, time);
        if (graph is not null)
            writer = new BatchWriter(graph, new Comparer(new Neighbourhood(scheme), settings.Comparison), RulesFingerprint.Of(scheme, settings.Comparison));
        retries = BuildRetries();
    }

    /// <summary>Told each rejection, in the order of the lines, on one thread at a time.</summary>
    public Action<Rejection>? OnRejection { get; init; }

    /// <summary>Told after each batch.</summary>
    public Action<LoadProgress>? OnProgress { get; init; }

    /// <summary>Told before each pause of a retry: why, and for how long.</summary>
    public Action<string>? OnRetry { get; init; }

    /// <summary>Loads the files one after the other. A file that cannot be read is a fault of that file, and the rest goes on.</summary>
    /// <exception cref="ClaimGraphException">The graph refuses or stays out of reach after the retries.</exception>
    public async Task<LoadResult> LoadAsync(IReadOnlyList<LoadInput> inputs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var files = new List<FileResult>(inputs.Count);
        foreach (var input in inputs) files.Add(await LoadFileAsync(input, cancellationToken));
        return new LoadResult(files, files.Aggregate(Books.Empty, (sum, file) => sum + file.Books), retryCount);
    }

    async Task<FileResult> LoadFileAsync(LoadInput input, CancellationToken cancellationToken)
    {
        if (writer is null) return DryRun.Check(input, settings.Reading, OnRejection, OnProgress, cancellationToken);
        if (await FindUnchangedAsync(input, cancellationToken) is { } unchanged) return unchanged;
        var load = NewRecord(input.File);
        string? fault = null;
        await foreach (var batch in ReadAheadAsync(input, cancellationToken))
        {
            // A file that cannot be opened leaves no trace in the ledger.
            if (batch is { Fault: not null, Lines: 0 }) return new FileResult(input.File, Books.Empty, Unchanged: false, batch.Fault);
            fault = batch.Fault;
            load = await WriteAsync(batch, load, cancellationToken);
            foreach (var rejection in batch.Rejections) OnRejection?.Invoke(rejection);
            OnProgress?.Invoke(new LoadProgress(input.File, load.Books));
        }

        return new FileResult(input.File, load.Books, Unchanged: false, fault);
    }

    async Task<LoadRecord> WriteAsync(Batch batch, LoadRecord before, CancellationToken cancellationToken)
    {
        DateTimeOffset? finished = batch is { IsLast: true, Fault: null } ? time.GetUtcNow() : null;
        return await retries.ExecuteAsync(async token => await writer!.WriteAsync(batch, before, finished, token), cancellationToken);
    }

    // Reading runs ahead of writing on a thread of its own, a few batches at the most.
    async IAsyncEnumerable<Batch> ReadAheadAsync(LoadInput input, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<Batch>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(
            async () =>
            {
                Exception? bug = null;
                try
                {
                    var reader = new BatchReader(new ClaimPreparer(scheme), settings.Reading, settings.Loading.BatchSize);
                    foreach (var batch in reader.Read(input)) await channel.Writer.WriteAsync(batch, stop.Token);
                }
                catch (OperationCanceledException) when (stop.IsCancellationRequested)
                {
                    // Nobody reads on. Why, the reader knows: its exception must not be hidden by this one.
                }
                catch (Exception e)
                {
                    bug = e;
                }

                channel.Writer.Complete(bug);
            },
            CancellationToken.None);
        try
        {
            await foreach (var batch in channel.Reader.ReadAllAsync(cancellationToken)) yield return batch;
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    // Rejections are not kept with their whole lines, so a file that had some is read again to tell them again.
    async Task<FileResult?> FindUnchangedAsync(LoadInput input, CancellationToken cancellationToken)
    {
        if (graph is null || !input.CanReopen || settings.Loading.Reread) return null;
        if (await FileHash.TryComputeAsync(input.Open, cancellationToken) is not { } sha256) return null;
        var known = await retries.ExecuteAsync(async token => await graph.FindLoadAsync(sha256, token), cancellationToken);
        if (known is not { Finished: not null, Books: { Rejected: 0 } books }) return null;
        await retries.ExecuteAsync(async token => await writer!.CheckRulesAsync(token), cancellationToken);
        return new FileResult(input.File, books with { Loaded = 0, Duplicate = books.Read }, Unchanged: true, Fault: null);
    }

    LoadRecord NewRecord(string file)
    {
        var now = time.GetUtcNow();
        var id = new ContentHash().Begin("load").Add(file).Add(now.UtcTicks).Add(Environment.MachineName).Add(Environment.ProcessId)
            .Add(Interlocked.Increment(ref started)).End();
        return new LoadRecord { Id = id, File = file, Started = now };
    }

    ResiliencePipeline BuildRetries()
    {
        if (settings.Loading.MaxRetries == 0) return ResiliencePipeline.Empty;
        return new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<ClaimGraphException>(e => e.IsTransient),
                MaxRetryAttempts = settings.Loading.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(250),
                MaxDelay = TimeSpan.FromSeconds(15),
                UseJitter = true,
                OnRetry = arguments =>
                {
                    retryCount++;
                    OnRetry?.Invoke($"{arguments.Outcome.Exception!.Message} Trying again in {arguments.RetryDelay.TotalSeconds:0.0} s.");
                    return default;
                },
            })
            .Build();
    }
}
