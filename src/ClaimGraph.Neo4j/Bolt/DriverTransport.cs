using System.Runtime.CompilerServices;
using ClaimGraph.Graph;
using ClaimGraph.Neo4j.Transport;
using Polly;
using global::Neo4j.Driver;

namespace ClaimGraph.Neo4j.Bolt;

/// <summary>Talks to Neo4j through the official driver: Bolt, routing within a cluster, connections kept open.</summary>
/// <remarks>
/// Source: the driver's public documentation, 5.28 line. Bookmarks are kept by one manager, so that what was written is seen by what is read
/// next, on whatever member of a cluster. The driver knows no cancellation: who gives up stops waiting, and the connection is dropped.
/// </remarks>
public sealed class DriverTransport : INeo4jTransport
{
    const string AgentPrefix = "Neo4j/";

    readonly Neo4jOptions options;
    readonly IDriver driver;
    readonly IBookmarkManager bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();
    readonly ResiliencePipeline retries;

    /// <summary>Creates the transport; nothing is sent yet.</summary>
    /// <exception cref="ClaimGraphException"><see cref="Neo4jOptions.Fault"/> finds something wrong.</exception>
    public DriverTransport(Neo4jOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Fault() is { } fault) throw new ClaimGraphException(fault);
        this.options = options;
        Address = options.Uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
        driver = GraphDatabase.Driver(
            options.Uri,
            options.Password is { } password ? AuthTokens.Basic(options.User, password) : AuthTokens.None,
            config => config
                .WithConnectionTimeout(options.ConnectTimeout)
                .WithConnectionAcquisitionTimeout(options.AnswerTimeout)
                .WithMaxTransactionRetryTime(options.ConnectTimeout)
                .WithUserAgent("claimgraph"));
        retries = TransportRetries.Build(options, time);
    }

    /// <inheritdoc/>
    public string Address { get; }

    /// <inheritdoc/>
    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        var agent = await retries.ExecuteAsync(async token => (await CallAsync(driver.GetServerInfoAsync, token)).Agent, cancellationToken);
        if (!agent.StartsWith(AgentPrefix, StringComparison.Ordinal) || !ServerVersion.TryParse(agent[AgentPrefix.Length..], out var version))
            throw new ClaimGraphException($"What answers at {Address} is not Neo4j: use the address of a Neo4j server of 5.26 or newer.");
        if (version.Fault(Address) is { } fault) throw new ClaimGraphException(fault);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Row> ReadAsync(
        Statement statement, IReadOnlyDictionary<string, object?> parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var session = Session(AccessMode.Read);
        try
        {
            var (rows, isAny) = await retries.ExecuteAsync(
                async token =>
                {
                    var opened = new DriverRows(await CallAsync(() => session.RunAsync(statement.Text, DriverRows.Write(parameters)), token));
                    return (opened, await CallAsync(opened.NextAsync, token));
                },
                cancellationToken);
            for (; isAny; isAny = await CallAsync(rows.NextAsync, cancellationToken)) yield return rows.Read();
        }
        finally
        {
            await LeaveAsync(session);
        }
    }

    /// <inheritdoc/>
    public async Task ApplyAsync(Statement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var session = Session(AccessMode.Write);
        try
        {
            // Schema statements may not share a transaction with others; the driver retries a managed one by itself.
            await retries.ExecuteAsync(
                async token => await CallAsync(
                    () => session.ExecuteWriteAsync(async runner => await (await runner.RunAsync(statement.Text, DriverRows.Write(parameters))).ConsumeAsync()), token),
                cancellationToken);
        }
        finally
        {
            await LeaveAsync(session);
        }
    }

    /// <inheritdoc/>
    public async Task<ITransportTransaction> BeginAsync(Statement? first, CancellationToken cancellationToken)
    {
        var session = Session(AccessMode.Write);
        try
        {
            var inner = await CallAsync(() => session.BeginTransactionAsync(config => config.WithTimeout(options.TransactionTimeout)), cancellationToken);
            var transaction = new DriverTransaction(this, session, inner);
            if (first is not null) await transaction.RunAsync(first, Parameters.None, cancellationToken);
            return transaction;
        }
        catch
        {
            await LeaveAsync(session);
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => driver.DisposeAsync();

    /// <summary>Waits for an answer, no longer than an answer may take, and says in a sentence what went wrong.</summary>
    internal async Task<T> CallAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call().WaitAsync(options.AnswerTimeout, cancellationToken);
        }
        catch (Exception exception) when (DriverFaults.Explains(exception))
        {
            throw DriverFaults.ToException(exception, Address, options);
        }
    }

    /// <summary>Gives a session up; what it still holds, the server takes back by itself.</summary>
    internal static async Task LeaveAsync(IAsyncSession session)
    {
        try
        {
            await session.CloseAsync().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception exception) when (DriverFaults.Explains(exception))
        {
            // Out of reach: there is nothing left to say to the server.
        }
    }

    IAsyncSession Session(AccessMode mode) =>
        driver.AsyncSession(config => config.WithDatabase(options.Database).WithDefaultAccessMode(mode).WithBookmarkManager(bookmarks));
}
