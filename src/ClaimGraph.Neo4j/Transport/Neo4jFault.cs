using ClaimGraph.Graph;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>What a Neo4j server refused or broke on, and what to do about it.</summary>
/// <param name="Code">The server's code ("Neo.TransientError.Transaction.DeadlockDetected"); empty when the answer held none.</param>
/// <param name="Message">The server's own words; they may hold data, never a password.</param>
/// <param name="Status">The HTTP status; 0 where there is none.</param>
sealed record Neo4jFault(string Code, string Message, int Status)
{
    // A server's message may quote a whole statement; its beginning says what is wrong.
    const int MostShown = 400;

    /// <summary>Whether the same batch may succeed when it is tried again.</summary>
    internal bool IsTransient => Code switch
    {
        // Coded transient, but the same batch fails again.
        _ when Code.Contains("OutOfMemory", StringComparison.Ordinal) => false,
        _ when Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => true,
        "Neo.ClientError.Security.AuthenticationRateLimit" => true,
        // Two programs make the schema at once: IF NOT EXISTS sees the other's work the next time only.
        "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists" => true,
        "Neo.ClientError.Transaction.Terminated" or "Neo.ClientError.Transaction.LockClientStopped" => true,
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" => true,
        "Neo.ClientError.Transaction.TransactionNotFound" or "Neo.ClientError.Transaction.TransactionAccessedConcurrently" => true,
        "Neo.ClientError.Request.Invalid" when IsLostTransaction => true,
        "Neo.DatabaseError.Database.DatabaseUnavailable" or "Neo.DatabaseError.General.DatabaseUnavailable" => true,
        _ => Status is 429 or 502 or 503 or 504,
    };

    bool IsLostTransaction => Status == 404 && Message.StartsWith("Transaction with Id", StringComparison.Ordinal);

    /// <summary>The exception that says all this.</summary>
    internal ClaimGraphException ToException(string address, string database) => new(Sentence(address, database), IsTransient);

    string Sentence(string address, string database) => Code switch
    {
        _ when Code.Contains("OutOfMemory", StringComparison.Ordinal) =>
            $"Neo4j's memory is too small for the batch: lower the batch size, or raise dbms.memory.transaction.total.max on the server. {Said}",
        _ when Code.Contains("ReadOnly", StringComparison.Ordinal) || Code == "Neo.ClientError.Security.Forbidden" =>
            $"Neo4j at {address} does not let this user write to database '{database}': let it write, or name another database in NEO4J_DATABASE. {Said}",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"Neo4j at {address} has seen too many wrong passwords: wait some seconds, and check CLAIMGRAPH_NEO4J_USER and CLAIMGRAPH_NEO4J_PASSWORD.",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"Neo4j at {address} has no database '{database}': set NEO4J_DATABASE to one that it has.",
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"
            or "Neo.ClientError.Transaction.Terminated" or "Neo.ClientError.Transaction.LockClientStopped" =>
            $"Neo4j at {address} ended the transaction after its time: another writer holds the graph, or the server is too slow. Try again, or lower the batch size.",
        "Neo.ClientError.Request.Invalid" when IsLostTransaction =>
            $"Neo4j at {address} has ended the transaction: the batch must begin again.",
        "Neo.ClientError.Statement.AccessMode" => $"A statement that should only read wanted to write: please report this. {Said}",
        _ when Code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal) =>
            $"Neo4j at {address} refuses a statement: is it 5.26 or newer, and does nothing else change the graph? {Said}",
        _ when Code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) =>
            $"The graph holds something that claimgraph did not write: load into a fresh database. {Said}",
        _ when Code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) =>
            $"Neo4j at {address} broke: look for a full disk, and read the server's debug.log. {Said}",
        _ when Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => $"Neo4j at {address} is busy: try again. {Said}",
        _ => StatusSentence(address),
    };

    string StatusSentence(string address) => Status switch
    {
        401 or 403 => $"Neo4j at {address} does not accept user and password: set CLAIMGRAPH_NEO4J_USER and CLAIMGRAPH_NEO4J_PASSWORD (or …_PASSWORD_FILE).",
        404 or 405 => $"{address} is not Neo4j's HTTP port, or a Neo4j without Query API: use port 7474 (https: 7473) of Neo4j 5.26 or newer.",
        413 => $"{address} refuses so large a request: lower the batch size, or raise the limit of the proxy before Neo4j.",
        429 => $"{address} asks to wait: try again later.",
        426 => $"{address} wants an encrypted connection: write https:// in the address.",
        502 or 503 or 504 => $"Neo4j at {address} is not ready (HTTP {Status}): wait until it has started, or read its log.",
        >= 300 and < 400 => $"{address} points to another address (HTTP {Status}): use Neo4j's own address, 7474 for http and 7473 for https.",
        >= 500 => $"Neo4j at {address} broke (HTTP {Status}): read the server's debug.log. {Said}",
        _ => $"Neo4j at {address} refuses (HTTP {Status}): check the address, and that the server is 5.26 or newer. {Said}",
    };

    string Said => Code.Length + Message.Length == 0 ? "" : $"It said: {Code} {(Message.Length > MostShown ? Message[..MostShown] + "…" : Message)}".TrimEnd();
}
