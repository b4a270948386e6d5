using System.Collections;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>Cuts long lists of rows into requests that a server takes without trouble.</summary>
static class Portions
{
    // Bodies of 50 MB pass at a heap of 512 MB (measured, 5.26.31) and cost memory on both sides; proxies often allow 10 MB.
    const int MostBytes = 8_000_000;
    const int MostRows = 10_000;
    const int EntryBytes = 24;
    const int UnitBytes = 3;

    /// <summary>The rows in portions, in order. An empty list has none.</summary>
    internal static IEnumerable<List<object?>> Of(IEnumerable<object?> rows)
    {
        var portion = new List<object?>();
        var bytes = 0;
        foreach (var row in rows)
        {
            var size = Size(row);
            if (portion.Count > 0 && (portion.Count >= MostRows || bytes + size > MostBytes))
            {
                yield return portion;
                (portion, bytes) = ([], 0);
            }

            portion.Add(row);
            bytes += size;
        }

        if (portion.Count > 0) yield return portion;
    }

    // At most this many bytes: no UTF-16 unit takes more than three.
    static int Size(object? value) => value switch
    {
        string text => (text.Length * UnitBytes) + 2,
        IReadOnlyDictionary<string, object?> map => map.Sum(entry => EntryBytes + Size(entry.Value)),
        IEnumerable list => list.Cast<object?>().Sum(Size),
        _ => EntryBytes,
    };
}
