using System.Buffers;
using System.Text.Json;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>Reads an answer of the Query API row by row, holding one row at a time.</summary>
/// <remarks>
/// An answer is <c>{"data":{"fields":[…],"values":[[…],…]},"errors":[…],"transaction":{…}}</c>; errors may follow rows, and a status of
/// success. Throws <see cref="JsonException"/> for what is no such JSON, and <see cref="EndOfStreamException"/> for an answer that is cut off.
/// </remarks>
sealed class ReplyReader(Stream stream) : IDisposable
{
    enum Place
    {
        Start,
        Reply,
        Data,
        Values,
        End,
    }

    byte[] buffer = ArrayPool<byte>.Shared.Rent(32_768);
    int start;
    int end;
    Place place;
    JsonReaderState state;
    Dictionary<string, int> fields = [];
    Row? row;

    /// <summary>The transaction's id; null when the answer names none.</summary>
    internal string? Transaction { get; private set; }

    /// <summary>The first error; null while there is none.</summary>
    internal (string Code, string Message)? Error { get; private set; }

    /// <summary>The next row; null at the end of the answer.</summary>
    internal async ValueTask<Row?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var moved = Advance();
            if (row is not null) return row;
            if (place == Place.End) return null;
            if (!moved && !await FillAsync(cancellationToken)) throw new EndOfStreamException("The answer ends too early.");
        }
    }

    public void Dispose()
    {
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (end - start == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(start, end - start).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
        else if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
        }

        (end, start) = (end - start, 0);
        var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken);
        end += read;
        return read > 0;
    }

    // Takes one step; false when the buffer does not hold enough for it.
    bool Advance()
    {
        row = null;
        var json = new Utf8JsonReader(buffer.AsSpan(start, end - start), isFinalBlock: false, state);
        if (!Step(ref json)) return false;
        start += (int)json.BytesConsumed;
        state = json.CurrentState;
        return true;
    }

    bool Step(ref Utf8JsonReader json)
    {
        if (!json.Read()) return false;
        switch (place)
        {
            case Place.Start:
                if (json.TokenType != JsonTokenType.StartObject) throw new JsonException("No object.");
                place = Place.Reply;
                return true;
            case Place.Values:
                return StepValues(ref json);
            default:
                return StepMember(ref json);
        }
    }

    bool StepValues(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.EndArray)
        {
            place = Place.Data;
            return true;
        }

        if (json.TokenType != JsonTokenType.StartArray) throw new JsonException("No row.");
        if (!IsWhole(json)) return false;
        row = new Row(fields, JsonValue.ReadList(ref json, fields.Count));
        return true;
    }

    bool StepMember(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.EndObject)
        {
            place = place == Place.Data ? Place.Reply : Place.End;
            return true;
        }

        var name = json.GetString();
        if (!json.Read()) return false;
        if (place == Place.Reply && name == "data" && json.TokenType == JsonTokenType.StartObject)
        {
            place = Place.Data;
            return true;
        }

        if (place == Place.Data && name == "values" && json.TokenType == JsonTokenType.StartArray)
        {
            place = Place.Values;
            return true;
        }

        if (!IsWhole(json)) return false;
        Take(name, JsonValue.Read(ref json));
        return true;
    }

    void Take(string? name, object? value)
    {
        if (place == Place.Data && name == "fields" && value is List<object?> names)
        {
            fields = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var field in names.OfType<string>()) fields[field] = fields.Count;
        }
        else if (place == Place.Reply && name == "transaction" && value is Dictionary<string, object?> transaction)
        {
            Transaction = transaction.GetValueOrDefault("id") as string;
        }
        else if (place == Place.Reply && name == "errors" && value is List<object?> { Count: > 0 } errors)
        {
            var error = errors[0] as Dictionary<string, object?>;
            Error = (error?.GetValueOrDefault("code") as string ?? "", error?.GetValueOrDefault("message") as string ?? "");
        }
    }

    // Works on a copy: the reader itself stays where it is.
    static bool IsWhole(Utf8JsonReader json) => json.TrySkip();
}
