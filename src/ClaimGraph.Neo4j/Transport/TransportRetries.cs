using ClaimGraph.Graph;
using Polly;
using Polly.Retry;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>Tries again what a transport may repeat by itself.</summary>
static class TransportRetries
{
    const double FirstPauseSeconds = 0.2;

    internal static ResiliencePipeline Build(Neo4jOptions options, TimeProvider time)
    {
        if (options.MaxRetries == 0) return ResiliencePipeline.Empty;
        return new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = options.MaxRetries,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromSeconds(FirstPauseSeconds),
                UseJitter = true,
                ShouldHandle = new PredicateBuilder().Handle<ClaimGraphException>(exception => exception.IsTransient),
            })
            .Build();
    }
}
