using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Neo4j;

/// <summary>Where the Neo4j graph is, and how long to wait for it.</summary>
public sealed record Neo4jOptions
{
    /// <summary>
    /// The server's address, without user and password: <c>http://host:7474</c> or <c>https://…</c>, and in a build with the driver also
    /// <c>bolt://host:7687</c> and <c>neo4j://…</c>, each with <c>+s</c> or <c>+ssc</c> when it is encrypted.
    /// </summary>
    public required Uri Uri { get; init; }

    /// <summary>The user's name.</summary>
    /// <value>neo4j.</value>
    public string User { get; init; } = "neo4j";

    /// <summary>The password; null when the server asks for none.</summary>
    public string? Password { get; init; }

    /// <summary>The database.</summary>
    /// <value>neo4j, the only one of the Community edition.</value>
    public string Database { get; init; } = "neo4j";

    /// <summary>How long to wait for a connection.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a transaction may live, the wait for another writer included; the server ends it then.</summary>
    /// <value>120 seconds: a server frees the lock of a client that died after 60.</value>
    public TimeSpan TransactionTimeout { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How long to wait for an answer, and for each further part of it.</summary>
    /// <value>130 seconds, a little more than <see cref="TransactionTimeout"/>.</value>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(130);

    /// <summary>How often connecting and reading outside of transactions are tried again, with growing, jittered pauses from 0.2 seconds.</summary>
    /// <value>3; from 0 to 20.</value>
    public int MaxRetries { get; init; } = 3;

    /// <summary>What is wrong with these options, as a sentence that says what to do; null when nothing is.</summary>
    public string? Fault()
    {
        if (!Uri.IsAbsoluteUri || (Uri.Scheme is not ("http" or "https") && !(Neo4jTransports.HaveDriver && Neo4jTransports.NeedDriver(Uri.Scheme)))) return "Neo4j's address begins with http:// or https:// and names a host, as http://localhost:7474.";
        if (Uri.UserInfo.Length > 0)
            return "Neo4j's address must not hold user and password: set CLAIMGRAPH_NEO4J_USER and CLAIMGRAPH_NEO4J_PASSWORD.";
        if (Uri.Query.Length > 0 || Uri.Fragment.Length > 0) return "Neo4j's address has no '?' and no '#': write http://localhost:7474.";
        if (Database.Length is < 3 or > 63 || !Database.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_'))
            return "A database's name has 3 to 63 letters, digits, dots and dashes: set NEO4J_DATABASE.";
        if (MaxRetries is < 0 or > 20) return "The retries lie between 0 and 20.";
        return null;
    }

    /// <summary>The address alone, so that no log shows a password.</summary>
    public override string ToString() => $"{Uri.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)} ({Database})";
}
