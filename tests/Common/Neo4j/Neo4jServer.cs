using ClaimGraph.Neo4j;

namespace ClaimGraph.Tests.Neo4j;

/// <summary>A real server that tests may use and wipe.</summary>
sealed record Neo4jServer(Uri Uri, Uri? Bolt, string User, string Password)
{
    internal Neo4jOptions Options { get; } = new() { Uri = Uri, User = User, Password = Password };

    /// <summary>The same server over Bolt; skips the test where nobody said how to reach it so.</summary>
    internal Neo4jOptions BoltOptions()
    {
        Assert.SkipUnless(Bolt is not null, "Nobody told the server's Bolt address: name a start script, or let a container engine run.");
        return Options with { Uri = Bolt };
    }

    /// <summary>Reads "http=… user=… password=…", as a start script prints it; null when it is something else.</summary>
    internal static Neo4jServer? FromLine(string? line)
    {
        var parts = (line ?? "").Split(' ').Select(part => part.Split('=', 2)).Where(part => part.Length == 2)
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        return parts.TryGetValue("http", out var http) && parts.TryGetValue("user", out var user) && parts.TryGetValue("password", out var password)
            ? new Neo4jServer(new Uri(http), parts.TryGetValue("bolt", out var bolt) ? new Uri(bolt) : null, user, password)
            : null;
    }

    /// <summary>Reads "http://user:password@host:port". Tests only: the product refuses such an address.</summary>
    internal static Neo4jServer FromAddress(string address)
    {
        var uri = new Uri(address);
        var user = uri.UserInfo.Split(':', 2);
        return new Neo4jServer(
            new UriBuilder(uri) { UserName = "", Password = "" }.Uri,
            Bolt: null,
            user[0].Length == 0 ? "neo4j" : Uri.UnescapeDataString(user[0]),
            user.Length > 1 ? Uri.UnescapeDataString(user[1]) : "");
    }
}
