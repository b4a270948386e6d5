using ClaimGraph.Claims;

namespace ClaimGraph.Elements;

/// <summary>The ids of nodes that are named by texts of strangers.</summary>
public static class NodeKey
{
    // Neo4j refuses index entries beyond some 8,000 bytes (5.26: "Property value is too large to index"); a UTF-16 unit takes at most 3.
    const int Longest = 1_000;

    [ThreadStatic]
    static ContentHash? shared;

    /// <summary>The text itself, or a hash in its place when it is too long for an index.</summary>
    public static string Of(string text) => text.Length <= Longest ? text : Hash("name").Add(text).End().ToString();

    /// <summary>The id of an article: the same key means another article at another outlet.</summary>
    public static string Article(string outlet, string key) => Hash("article").Add(outlet).Add(key).End().ToString();

    /// <summary>The id of a rejection: one text with one reason.</summary>
    public static string Rejection(string text, string reason) => Hash("rejection").Add(text).Add(reason).End().ToString();

    static ContentHash Hash(string kind) => (shared ??= new ContentHash()).Begin(kind);
}
