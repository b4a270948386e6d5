using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Reading;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Loading;

/// <summary>Reads claim files, compares what is new with what is there, and writes both to a graph, batch by batch.</summary>
public sealed class Loader
{
    /// <summary>Creates a loader.</summary>
    /// <param name="graph">An opened graph; null reads and checks only.</param>
    /// <param name="scheme">The vocabulary.</param>
    /// <param name="settings">All settings.</param>
    /// <param name="time">The clock.</param>
    public Loader(IClaimGraph? graph, ConceptScheme scheme, LoaderSettings settings, TimeProvider time) => throw new NotSupportedException();

    /// <summary>Told each rejection, in the order of the lines, on one thread at a time.</summary>
    public Action<Rejection>? OnRejection { get; init; }

    /// <summary>Told after each batch.</summary>
    public Action<LoadProgress>? OnProgress { get; init; }

    /// <summary>Told before each pause of a retry: why, and for how long.</summary>
    public Action<string>? OnRetry { get; init; }

    /// <summary>Loads the files one after the other. A file that cannot be read is a fault of that file, and the rest goes on.</summary>
    /// <exception cref="ClaimGraphException">The graph refuses or stays out of reach after the retries.</exception>
    public Task<LoadResult> LoadAsync(IReadOnlyList<LoadInput> inputs, CancellationToken cancellationToken) => throw new NotSupportedException();
}
