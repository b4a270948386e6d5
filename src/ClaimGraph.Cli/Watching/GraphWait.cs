using ClaimGraph.Graph;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ClaimGraph.Cli.Watching;

/// <summary>Waits for a graph that is out of reach, with growing, jittered pauses, and says so once a minute.</summary>
sealed class GraphWait(TimeProvider time, ILogger log)
{
    static readonly TimeSpan firstPause = TimeSpan.FromMilliseconds(500);
    static readonly TimeSpan longestPause = TimeSpan.FromSeconds(15);

    readonly Seldom everyMinute = new(TimeSpan.FromMinutes(1), time);
    long awaySince;
    int absences;

    /// <summary>How often the graph has failed to do what it was asked.</summary>
    internal int Absences => Volatile.Read(ref absences);

    /// <summary>The graph did not answer, or not well.</summary>
    internal void Away(string fault)
    {
        Interlocked.Increment(ref absences);
        Interlocked.CompareExchange(ref awaySince, time.GetTimestamp(), 0);
        if (everyMinute.IsDue("")) log.GraphAway(fault);
    }

    /// <summary>The graph did what it was asked.</summary>
    internal void Back()
    {
        if (Interlocked.Exchange(ref awaySince, 0) is var since and not 0) log.GraphBack(time.GetElapsedTime(since).TotalSeconds);
    }

    /// <summary>Does something until the graph does it.</summary>
    /// <param name="action">What to do; it may be done several times.</param>
    /// <param name="passes">Whether to wait for a fault to pass. All others are thrown.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> action, Func<ClaimGraphException, bool> passes, CancellationToken cancellationToken)
    {
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle(passes),
                MaxRetryAttempts = int.MaxValue,
                BackoffType = DelayBackoffType.Exponential,
                Delay = firstPause,
                MaxDelay = longestPause,
                UseJitter = true,
                OnRetry = arguments =>
                {
                    Away(arguments.Outcome.Exception!.Message);
                    return default;
                },
            })
            .Build();
        var result = await pipeline.ExecuteAsync(async token => await action(token), cancellationToken);
        Back();
        return result;
    }
}
