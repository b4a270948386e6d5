using ClaimGraph.Elements;
using NodaTime;

namespace ClaimGraph.Neo4j.Rows;

/// <summary>What nodes and relationships show, as parameters of the statements that write them: days and moments are texts for <c>date()</c> and <c>datetime()</c>.</summary>
static class NodeRows
{
    internal static Dictionary<string, object?> Write<T>(PropertyTable<T> table, T thing)
    {
        var values = table.Values(thing);
        // Room for the ends of relationships, too.
        var row = new Dictionary<string, object?>(values.Count + 6, StringComparer.Ordinal);
        for (var i = 0; i < values.Count; i++)
        {
            row[table.Keys[i].Name] = values[i] switch
            {
                LocalDate day => PropertyText.Of(day),
                DateTimeOffset moment => PropertyText.Of(moment),
                var other => other,
            };
        }

        return row;
    }
}
