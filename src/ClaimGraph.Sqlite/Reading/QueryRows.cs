using System.Text.Json;
using ClaimGraph.Graph;

namespace ClaimGraph.Sqlite.Reading;

/// <summary>The rows of a saved query, which stands in <c>Sql/Queries/{name}.sql</c>. A column named with <c>?</c> holds truth values, one with <c>[]</c> a list.</summary>
static class QueryRows
{
    internal static Statement Begin(Session session, string name, IReadOnlyDictionary<string, object?> values)
    {
        WordFunctions.AddTo(session);
        session.RunScript("Session", "views-in-words");
        return session.Get("Queries", name).Add(values);
    }

    internal static IReadOnlyList<object?> Read(Statement row) => [.. row.Columns().Select((name, column) => Read(name, row.Value(column)))];

    static object? Read(string name, object? value) => value switch
    {
        null => null,
        long flag when name.EndsWith('?') => flag != 0,
        string list when name.EndsWith("[]", StringComparison.Ordinal) => JsonSerializer.Deserialize<List<string>>(list),
        _ => QueryValue.Of(value),
    };
}
