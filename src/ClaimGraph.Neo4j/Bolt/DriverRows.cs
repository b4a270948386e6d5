using System.Globalization;
using ClaimGraph.Neo4j.Transport;
using global::Neo4j.Driver;

namespace ClaimGraph.Neo4j.Bolt;

/// <summary>The driver's records as rows, and parameters as the driver takes them.</summary>
sealed class DriverRows(IResultCursor cursor)
{
    Dictionary<string, int>? fields;

    /// <summary>The parameters for the driver, which wants a dictionary that can be written.</summary>
    internal static Dictionary<string, object?> Write(IReadOnlyDictionary<string, object?> parameters) => new(parameters, StringComparer.Ordinal);

    internal Task<bool> NextAsync() => cursor.FetchAsync();

    /// <summary>The row that <see cref="NextAsync"/> went to.</summary>
    internal Row Read()
    {
        var record = cursor.Current;
        fields ??= record.Keys.Select((key, place) => (key, place)).ToDictionary(field => field.key, field => field.place, StringComparer.Ordinal);
        return new Row(fields, [.. record.Keys.Select(key => Convert(record[key]))]);
    }

    // Temporal values as the Query API writes them, so that rows are read alike whatever carried them.
    static object? Convert(object? value) => value switch
    {
        null or string or long or double or bool => value,
        ZonedDateTime moment => string.Create(CultureInfo.InvariantCulture,
            $"{DateTimeOffset.FromUnixTimeSeconds(moment.UtcSeconds).UtcDateTime:yyyy-MM-dd'T'HH:mm:ss}.{moment.Nanosecond / 100:0000000}Z"),
        IDictionary<string, object> map => map.ToDictionary(pair => pair.Key, pair => Convert(pair.Value), StringComparer.Ordinal),
        System.Collections.IList list => list.Cast<object?>().Select(Convert).ToList(),
        _ => value.ToString(),
    };
}
