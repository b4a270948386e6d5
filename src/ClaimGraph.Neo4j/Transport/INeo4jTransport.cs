using ClaimGraph.Graph;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>Carries statements to a Neo4j server and rows back.</summary>
/// <remarks>
/// Parameters are texts, whole numbers (<see cref="long"/> or <see cref="int"/>), <see cref="double"/>, <see cref="bool"/>, null, and lists and dictionaries of these.
/// Every fault is a <see cref="ClaimGraphException"/>.
/// </remarks>
public interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>The server's address as a person may see it, without secrets.</summary>
    string Address { get; }

    /// <summary>Connects, and refuses what is no Neo4j, or too old a one. Transient faults are tried again.</summary>
    Task ConnectAsync(CancellationToken cancellationToken);

    /// <summary>Runs a statement that only reads, in a transaction of its own. Transient faults are tried again until the first row.</summary>
    IAsyncEnumerable<Row> ReadAsync(Statement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken);

    /// <summary>Runs a statement that may safely be repeated, in a transaction of its own. Transient faults are tried again; rows are dropped.</summary>
    Task ApplyAsync(Statement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken);

    /// <summary>Begins a transaction with a first statement, whose rows are dropped. Nothing is tried again.</summary>
    Task<ITransportTransaction> BeginAsync(Statement? first, CancellationToken cancellationToken);
}
