using System.Text.Json;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>Reads one JSON value into a row's types.</summary>
static class JsonValue
{
    /// <summary>Reads the value that the reader stands on; all of it must be in the buffer.</summary>
    internal static object? Read(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                return json.GetString();
            case JsonTokenType.Number:
                return json.TryGetInt64(out var whole) ? (object)whole : json.GetDouble();
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.StartArray:
                return ReadList(ref json);
            case JsonTokenType.StartObject:
                return ReadMap(ref json);
            default:
                return null;
        }
    }

    /// <summary>Reads the list whose beginning the reader stands on.</summary>
    internal static List<object?> ReadList(ref Utf8JsonReader json, int size = 0)
    {
        var list = new List<object?>(size);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) list.Add(Read(ref json));
        return list;
    }

    static Dictionary<string, object?> ReadMap(ref Utf8JsonReader json)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var key = json.GetString()!;
            json.Read();
            map[key] = Read(ref json);
        }

        return map;
    }
}
