namespace ClaimGraph.Graph;

/// <summary>Lists outlets by the saved query of that name, so that reports, the dashboard and the query count in one way.</summary>
public static class OutletsQuery
{
    static readonly SavedQuery query = SavedQueries.Find("outlets")!;

    // More than there are outlets in the world.
    static readonly IReadOnlyDictionary<string, object?> all = query.Values(new Dictionary<string, object?>(StringComparer.Ordinal) { [SavedQuery.Limit] = (long)int.MaxValue });

    /// <summary>All outlets that make a claim, in the order of their names.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<IReadOnlyList<OutletView>> RunAsync(IQueryRunner graph, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var outlets = new List<OutletView>();
        await foreach (var row in graph.RunAsync(query, all, cancellationToken))
            outlets.Add(new OutletView((string)row[0]!, (long)row[1]!, (long)row[2]!, (long)row[3]!));
        return [.. outlets.OrderBy(view => view.Outlet, StringComparer.Ordinal)];
    }
}
