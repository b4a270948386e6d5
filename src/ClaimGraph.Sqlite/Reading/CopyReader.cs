using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Sqlite.Reading;

/// <summary>Reads what only a copy of a graph needs.</summary>
static class CopyReader
{
    /// <summary>The fingerprint of the vocabulary and settings that made the links; null in a new graph.</summary>
    internal static string? Rules(Session session)
    {
        var row = session.Get("Reading", "rules");
        if (!row.Step()) return null;
        var rules = row.Text(0);
        row.Reset();
        return rules;
    }

    internal static IReadOnlyList<ConceptView> Concepts(Session session)
    {
        var found = new List<(ConceptNode Concept, string? Broader)>();
        var rows = session.Get("Reading", "concepts");
        while (rows.Step()) found.Add((new ConceptNode(rows.Text(0), rows.Text(1), rows.TextOrNull(2)), rows.TextOrNull(3)));
        return [.. found.GroupBy(row => row.Concept, row => row.Broader)
            .Select(group => new ConceptView(group.Key, [.. group.OfType<string>().Order(StringComparer.Ordinal)]))];
    }

    internal static IReadOnlyList<Neighbour> Neighbours(Session session, IEnumerable<ContentId> parts)
    {
        var pairs = new List<Neighbour>();
        foreach (var part in parts)
        {
            var rows = session.Get("Reading", "wholes-of-question").Add(part);
            while (rows.Step()) pairs.Add(new Neighbour(part, rows.Id(0), (Aspect)rows.Int(1), rows.Int(2)));
        }

        return pairs;
    }

    internal static RejectionView Rejection(Statement row) =>
        new(row.Text(0), row.Long(1), row.Long(2), row.TextOrNull(3), row.Text(4), row.Text(5));
}
