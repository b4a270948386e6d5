using System.Buffers;
using ClaimGraph.Claims;
using ClaimGraph.Elements;

namespace ClaimGraph.Exporting;

/// <summary>The ids of nodes in XML, where all kinds share one space of names that may hold few signs.</summary>
static class XmlNodeId
{
    static readonly SearchValues<char> fit = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>The kind with the id, or with a hash in its place where the id has other signs than letters, digits, <c>-</c> and <c>_</c>.</summary>
    internal static string Of(NodeKind kind, string id) => id.AsSpan().ContainsAnyExcept(fit)
        ? $"{kind.Name}..{new ContentHash().Begin("xml").Add(id).End()}"
        : $"{kind.Name}.{id}";
}
