namespace ClaimGraph.Graph;

/// <summary>Shares the loading of files among several workers on one graph.</summary>
/// <remarks>
/// This saves work and nothing else: two workers that load one file all the same leave the same graph. Time is measured by the graph's own
/// clock, so the clocks of the workers' machines may differ.
/// </remarks>
public interface IWorkSharing
{
    /// <summary>The longest time that a worker that no longer reports is remembered.</summary>
    static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    /// <summary>
    /// Takes a worker's report and says whose turn each file is. The files whose turn is the worker's are exactly those that it holds from now
    /// on: what it held and does not name is free. Files of a worker that counts as dead are free, too.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="files">The SHA-256 of each file that the worker holds or wants, 64 hexadecimal digits, each once.</param>
    /// <param name="cancellationToken">Stops the call; it may have taken effect all the same.</param>
    /// <returns>Whose turn it is, in the order of <paramref name="files"/>.</returns>
    Task<IReadOnlyList<FileTurn>> CheckInAsync(WorkerReport report, IReadOnlyList<string> files, CancellationToken cancellationToken);

    /// <summary>Forgets a worker that ends, and frees what it holds.</summary>
    Task CheckOutAsync(string worker, CancellationToken cancellationToken);

    /// <summary>The workers that have not checked out, in the order of their names.</summary>
    Task<IReadOnlyList<WorkerView>> ListWorkersAsync(CancellationToken cancellationToken);
}
