namespace ClaimGraph.Graph;

/// <summary>Runs saved queries. Every graph gives the same rows in the same order, and writes nothing.</summary>
public interface IQueryRunner
{
    /// <summary>Runs a query and streams its rows.</summary>
    /// <param name="query">The query.</param>
    /// <param name="values">A value for each of its parameters, see <see cref="SavedQuery.Values"/>. They reach the graph as parameters only.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// For each row the values of <see cref="SavedQuery.Columns"/>: a text, a whole number (<see cref="long"/>), another number
    /// (<see cref="double"/>), a <see cref="bool"/>, a list of texts, or null.
    /// </returns>
    IAsyncEnumerable<IReadOnlyList<object?>> RunAsync(SavedQuery query, IReadOnlyDictionary<string, object?> values, CancellationToken cancellationToken);
}
