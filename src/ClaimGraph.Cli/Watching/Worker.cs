using ClaimGraph.Graph;
using ClaimGraph.Loading;
using ClaimGraph.Vocabulary;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ClaimGraph.Cli.Watching;

/// <summary>Loads whatever is in the inboxes and whatever arrives, until it is stopped.</summary>
sealed class Worker : BackgroundService
{
    static readonly TimeSpan firstPause = TimeSpan.FromSeconds(0.5);
    static readonly TimeSpan farewell = TimeSpan.FromSeconds(3);

    readonly IClaimGraph graph;
    readonly ConceptScheme scheme;
    readonly LoaderSettings settings;
    readonly WatchOptions options;
    readonly Secrets secrets;
    readonly TimeProvider time;
    readonly ILogger log;
    readonly Backlog backlog;
    readonly Turns turns;
    readonly GraphWait wait;
    readonly Feed[] feeds;
    readonly InboxScanner scanner;
    readonly RejectsFolder? rejects;
    readonly WatchTelemetry telemetry;

    /// <summary>Puts the worker together; nothing is read or sent yet.</summary>
    public Worker(IClaimGraph graph, ConceptScheme scheme, LoaderSettings settings, WatchOptions options, Secrets secrets, TimeProvider time, ILogger<Worker> log)
    {
        (this.graph, this.scheme, this.options, this.secrets, this.time, this.log) = (graph, scheme, options, secrets, time, log);
        // What a file holds is asked before it is handed out; a graph that is away is waited for.
        this.settings = settings with { Loading = settings.Loading with { MaxRetries = int.MaxValue, Reread = true } };
        backlog = new Backlog(options.Settle, time);
        turns = new Turns(graph, backlog, options, time);
        wait = new GraphWait(time, log);
        feeds = [Feed(large: false), Feed(large: true)];
        scanner = new InboxScanner([.. options.Inboxes.Select(root => new Inbox(root))], backlog, options, time, log);
        if (options.Rejects is { } folder)
        {
            var everyMinute = new Seldom(TimeSpan.FromMinutes(1), time);
            rejects = new RejectsFolder(folder, options.Inboxes, (file, reason) =>
            {
                if (everyMinute.IsDue("")) log.RejectsUnkept(file, reason);
            });
        }

        telemetry = new WatchTelemetry(backlog);
    }

    /// <summary>Opens the graph, and waits for it while it is out of reach: the worker is ready when graph and schema are.</summary>
    /// <exception cref="ClaimGraphException">The graph refuses, and waiting would not help.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await wait.RunAsync(
            async token =>
            {
                await graph.OpenAsync(token);
                Refuse(await NewLoader().FindOtherRulesAsync(token));
                return await turns.AskAsync([], token);
            },
            fault => fault.IsTransient,
            cancellationToken);
        log.Ready(string.Join(", ", options.Inboxes), graph.Address, turns.Worker);
        // A stop that comes just now still finds the work begun: its end is what tells the other workers.
        await base.StartAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        telemetry.Dispose();
        turns.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        // The first look through large folders takes its time, and the others need not wait for it.
        Task[] parts = [Task.Run(() => scanner.RunAsync(stop.Token), CancellationToken.None), turns.ReportAsync(stop.Token), .. feeds.Select(feed => LoadAsync(feed, stop.Token))];
        var first = await Task.WhenAny(parts);
        // One that ends by itself has failed; the others are stopped with it.
        await stop.CancelAsync();
        await Task.WhenAll(parts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        rejects?.Dispose();
        await turns.EndAsync(farewell);
        var books = feeds.Aggregate(Books.Empty, (sum, feed) => sum + feed.Books);
        log.Stopped(feeds.Sum(feed => feed.Files), books.Loaded, books.Duplicate, books.Rejected, backlog.Waiting);
        if (!stoppingToken.IsCancellationRequested || parts.Any(part => part.IsFaulted)) await first;
    }

    async Task LoadAsync(Feed feed, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await LoadAsync(feed, feed.ReadAsync(cancellationToken), cancellationToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException && feed.InFlight.Count > 0)
            {
                await RecoverAsync(feed, fault, cancellationToken);
            }
        }
    }

    async Task LoadAsync(Feed feed, IAsyncEnumerable<LoadInput> inputs, CancellationToken cancellationToken)
    {
        await foreach (var result in NewLoader().LoadAsync(inputs, cancellationToken)) await feed.FinishAsync(result);
    }

    // A batch holds many files, and one of them may be what breaks it: each is loaded alone, and the one that fails again is set aside.
    async Task RecoverAsync(Feed feed, Exception fault, CancellationToken cancellationToken)
    {
        var suspects = feed.InFlight;
        log.BatchBroke(Words(fault), suspects.Count);
        foreach (var file in suspects) rejects?.Abandon(file.File.Path);
        await SeeGraphAsync(cancellationToken);
        foreach (var file in suspects) await LoadAloneAsync(feed, file, cancellationToken);
    }

    async Task LoadAloneAsync(Feed feed, WaitingFile file, CancellationToken cancellationToken)
    {
        for (var tries = 0; ;)
        {
            var absences = wait.Absences;
            try
            {
                await LoadAsync(feed, new[] { Watching.Feed.Input(file, []) }.ToAsyncEnumerable(), cancellationToken);
                return;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                rejects?.Abandon(file.File.Path);
                await SeeGraphAsync(cancellationToken);
                // A graph that was away meanwhile is to blame, and not the file.
                if (wait.Absences == absences && ++tries >= options.Tries)
                {
                    await feed.SetAsideAsync(file, Words(fault));
                    return;
                }
            }

            await Task.Delay(firstPause * (tries + 1), time, cancellationToken);
        }
    }

    // A graph that takes no report takes no batch either. That other rules than ours have made it is nothing that passes.
    async Task SeeGraphAsync(CancellationToken cancellationToken)
    {
        await wait.RunAsync(token => turns.AskAsync([], token), fault => true, cancellationToken);
        Refuse(await wait.RunAsync(NewLoader().FindOtherRulesAsync, fault => true, cancellationToken));
    }

    static void Refuse(string? otherRules)
    {
        if (otherRules is not null) throw new ClaimGraphException(otherRules);
    }

    Feed Feed(bool large) => new(large, backlog, turns, wait, options, time, log);

    Loader NewLoader() => new(graph, scheme, settings, time)
    {
        OnRejection = rejection => rejects?.Add(rejection),
        OnRemark = remark => log.Remark(remark.ToString()),
        OnFileRead = file => rejects?.Finish(file),
        OnProgress = _ => wait.Back(),
        OnRetry = wait.Away,
    };

    string Words(Exception fault) => fault is ClaimGraphException ? fault.Message
        : secrets.Hide($"{fault.GetType().Name}: {fault.Message} (This is a bug in claimgraph: please report it with the file.)");
}
