using ClaimGraph.Neo4j.Transport;

namespace ClaimGraph.Cli.Settings;

/// <summary>The address of a graph: a file for the embedded graph, or Neo4j's address.</summary>
/// <param name="SqliteFile">The embedded graph's file; null for Neo4j.</param>
/// <param name="Server">Neo4j's address; null for the embedded graph.</param>
sealed record GraphAddress(string? SqliteFile, Uri? Server)
{
    static string Forms => Neo4jTransports.HaveDriver
        ? "write sqlite:FILE, http://HOST:7474, https://HOST, bolt://HOST or neo4j://HOST"
        : "write sqlite:FILE, http://HOST:7474 or https://HOST";

    /// <summary>Reads an address.</summary>
    /// <param name="text">The address as given.</param>
    /// <param name="source">Who gave it, for the fault.</param>
    /// <returns>The address, or else a sentence that says what is wrong and what to do. It never repeats an address that may hold a password.</returns>
    internal static (GraphAddress? Address, string? Fault) Read(string text, string source)
    {
        if (text.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase)) return ReadSqlite(text["sqlite:".Length..], source);
        if (text.Contains('@'))
        {
            return (null, $"The graph's address ({source}) holds a user or password: take it out, and give them in CLAIMGRAPH_NEO4J_USER "
                + "and CLAIMGRAPH_NEO4J_PASSWORD, or in a file named by CLAIMGRAPH_NEO4J_PASSWORD_FILE.");
        }

        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return (null, $"'{text}' ({source}) names no graph: {Forms}.{Suggest(text)}");
        var name = text[..scheme].ToLowerInvariant();
        if (Neo4jTransports.NeedDriver(name) && !Neo4jTransports.HaveDriver) return (null, NoDriver(name, text[(scheme + 3)..], source));
        if (name is not ("http" or "https") && !Neo4jTransports.NeedDriver(name)) return (null, $"'{name}://' ({source}) is no kind of graph: {Forms}.");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var server) || server.Host.Length == 0)
            return (null, $"'{text}' ({source}) is no address: {Forms}.");
        if (server.Query.Length > 0 || server.Fragment.Length > 0) return (null, $"The graph's address ({source}) ends in a query: {Forms}.");
        return (new GraphAddress(null, server), null);
    }

    static (GraphAddress? Address, string? Fault) ReadSqlite(string file, string source)
    {
        if (file.Length == 0) return (null, $"'sqlite:' ({source}) names no file: write sqlite:claims.db.");
        if (file.Contains('\0')) return (null, $"The graph's address ({source}) holds a NUL: {Forms}.");
        return (new GraphAddress(file, null), null);
    }

    static string NoDriver(string scheme, string rest, string source)
    {
        var host = rest.Split('/', '?', ':')[0];
        var http = scheme.EndsWith("+s", StringComparison.Ordinal) ? $"https://{host}" : $"http://{host}:7474";
        return $"'{scheme}://' ({source}) needs the Neo4j driver, which this build does not have: build it with -p:BoltDriver=true, or use the http address, {http}.";
    }

    static string Suggest(string text) =>
        text.EndsWith(".db", StringComparison.OrdinalIgnoreCase) ? $" Did you mean 'sqlite:{text}'?" : "";
}
