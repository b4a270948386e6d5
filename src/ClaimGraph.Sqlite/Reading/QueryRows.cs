using System.Text.Json;
using ClaimGraph.Graph;

namespace ClaimGraph.Sqlite.Reading;

/// <summary>The rows of a saved query, which stands in <c>Sql/Queries/{name}.sql</c>. A column named with <c>?</c> holds truth values, one with <c>[]</c> a list.</summary>
sealed class QueryRows
{
    readonly Statement rows;
    readonly string[] columns;

    internal QueryRows(Session session, string name, IReadOnlyDictionary<string, object?> values)
    {
        WordFunctions.AddTo(session);
        session.RunScript("Session", "views-in-words");
        rows = session.Get("Queries", name).Add(values);
        columns = rows.Columns();
    }

    internal bool Step() => rows.Step();

    internal IReadOnlyList<object?> Read() => [.. columns.Select((name, column) => Read(name, rows.Value(column)))];

    static object? Read(string name, object? value) => value switch
    {
        null => null,
        long flag when name.EndsWith('?') => flag != 0,
        string list when name.EndsWith("[]", StringComparison.Ordinal) => JsonSerializer.Deserialize<List<string>>(list),
        _ => QueryValue.Of(value),
    };
}
