using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Extraction;
using ClaimGraph.Graph;
using ClaimGraph.Loading.Articles;
using ClaimGraph.Vocabulary;
using Polly;
using Polly.Retry;

namespace ClaimGraph.Loading;

/// <summary>Reads claim and article files, compares what is new with what is there, and writes both to a graph, batch by batch.</summary>
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
    bool areRulesChecked;

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
        {
            writer = new BatchWriter(graph, new Comparer(new Neighbourhood(scheme), settings.Comparison), RulesFingerprint.Of(scheme, settings.Comparison), time)
            {
                OnRemark = remark => OnRemark?.Invoke(remark),
            };
        }

        retries = BuildRetries();
    }

    /// <summary>What finds the claims of an article; null for <see cref="ClaimExtractor"/>. Called on one thread at a time.</summary>
    public Func<ArticleText, IReadOnlyList<ExtractedClaim>>? Extract { get; init; }

    /// <summary>Told each remark on an article, on one thread at a time: before its batch is written, or after, where it says what the graph holds.</summary>
    public Action<ArticleRemark>? OnRemark { get; init; }

    /// <summary>Told each rejection, in the order of the lines, on one thread at a time, before its batch is written.</summary>
    public Action<Rejection>? OnRejection { get; init; }

    /// <summary>Told that all rejections of a file have been told, before its last batch is written.</summary>
    public Action<string>? OnFileRead { get; init; }

    /// <summary>Told after each batch.</summary>
    public Action<LoadProgress>? OnProgress { get; init; }

    /// <summary>Told before each pause of a retry: why, and for how long.</summary>
    public Action<string>? OnRetry { get; init; }

    /// <summary>Loads the files one after the other. A file that cannot be read is a fault of that file, and the rest goes on.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="cancellationToken">Asks to stop: the batch in flight is still written.</param>
    /// <exception cref="ClaimGraphException">The graph refuses or stays out of reach after the retries.</exception>
    public async Task<LoadResult> LoadAsync(IReadOnlyList<LoadInput> inputs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var files = new List<FileResult>(inputs.Count);
        var check = new DryRun(settings, new ArticleClaims(scheme, Extract)) { OnRejection = OnRejection, OnRemark = OnRemark, OnProgress = OnProgress };
        if (writer is null) files.AddRange(inputs.Select(input => check.Check(input, cancellationToken)));
        else await foreach (var file in LoadAsync(inputs.ToAsyncEnumerable(), cancellationToken)) files.Add(file);
        return new LoadResult(files, files.Aggregate(Books.Empty, (sum, file) => sum + file.Books), retryCount);
    }

    /// <summary>Loads files as they come, small ones together, and tells of each what came of it once that is committed.</summary>
    /// <param name="inputs">The files. While none is at hand, what was read is written.</param>
    /// <param name="cancellationToken">Asks to stop: the batch in flight is still written.</param>
    /// <exception cref="ClaimGraphException">The graph refuses or stays out of reach after the retries.</exception>
    public async IAsyncEnumerable<FileResult> LoadAsync(IAsyncEnumerable<LoadInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (writer is null) throw new InvalidOperationException("Files as they come need a graph.");
        LoadRecord? open = null;
        await foreach (var batch in ReadAheadAsync(inputs, cancellationToken))
        {
            var parts = batch.Where(part => part.IsWritten).ToArray();
            LoadRecord[] before = [.. parts.Select((part, i) => i == 0 && open is not null ? open : NewRecord(part.File))];
            foreach (var part in parts) Tell(part);
            var after = parts.Length == 0 ? before : await WriteAsync(parts, before, cancellationToken);
            LoadTelemetry.CountBooks(before, after);
            if (parts.Length > 0)
            {
                OnProgress?.Invoke(new LoadProgress(parts[^1].File, after[^1].Books));
                open = parts[^1].IsLast ? null : after[^1];
            }

            var written = 0;
            foreach (var part in batch)
            {
                var books = part.IsWritten ? after[written++].Books : Books.Empty;
                if (part.IsLast) yield return part.Known ?? new FileResult(part.File, books, Unchanged: false, part.Fault) { Articles = part.Articles };
            }
        }
    }

    /// <summary>Looks whether the graph's links, if it has any, were made by the same vocabulary and settings.</summary>
    /// <returns>Why claims cannot be added; null when they can.</returns>
    /// <exception cref="ClaimGraphException">The graph is out of reach.</exception>
    public async Task<string?> FindOtherRulesAsync(CancellationToken cancellationToken) =>
        writer is null ? null : await writer.FindOtherRulesAsync(cancellationToken);

    void Tell(FilePart part)
    {
        foreach (var rejection in part.Rejections) OnRejection?.Invoke(rejection);
        foreach (var remark in part.Remarks) OnRemark?.Invoke(remark);
        if (part.IsLast) OnFileRead?.Invoke(part.File);
    }

    // To stop ends the pauses between two tries, not a try: what is begun is brought to its end.
    async Task<IReadOnlyList<LoadRecord>> WriteAsync(FilePart[] parts, LoadRecord[] before, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await retries.ExecuteAsync(async _ => await writer!.WriteAsync(parts, before, now, CancellationToken.None), cancellationToken);
    }

    // Reading runs ahead of writing on a thread of its own, a few batches at the most.
    async IAsyncEnumerable<IReadOnlyList<FilePart>> ReadAheadAsync(IAsyncEnumerable<LoadInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<IReadOnlyList<FilePart>>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(
            async () =>
            {
                Exception? fault = null;
                try
                {
                    var reader = new BatchReader(new ClaimPreparer(scheme), new ArticleClaims(scheme, Extract), settings, FindUnchangedAsync);
                    await foreach (var batch in reader.ReadAsync(inputs, stop.Token)) await channel.Writer.WriteAsync(batch, stop.Token);
                }
                catch (OperationCanceledException) when (stop.IsCancellationRequested)
                {
                    // Nobody reads on. Why, the reader knows: its exception must not be hidden by this one.
                }
                catch (Exception e)
                {
                    fault = e;
                }

                channel.Writer.Complete(fault);
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
        // Every batch that is written looks at the rules, too: to look once is enough.
        if (!areRulesChecked && await retries.ExecuteAsync(async token => await writer!.FindOtherRulesAsync(token), cancellationToken) is { } fault)
            throw new ClaimGraphException(fault);
        areRulesChecked = true;
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
                    Interlocked.Increment(ref retryCount);
                    LoadTelemetry.CountRetry();
                    OnRetry?.Invoke($"{arguments.Outcome.Exception!.Message} Trying again in {arguments.RetryDelay.TotalSeconds:0.0} s.");
                    return default;
                },
            })
            .Build();
    }
}
