using System.Text.Json;
using ClaimGraph.Cli.Terminal;

namespace ClaimGraph.Cli.Querying;

/// <summary>Rows as a JSON array of objects, one member a column.</summary>
static class QueryJson
{
    const int FlushAt = 1 << 14;

    /// <summary>Writes the rows as they come.</summary>
    /// <returns>How many there were.</returns>
    internal static async Task<long> WriteAsync(
        IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, Stream target, CancellationToken cancellationToken)
    {
        var count = 0L;
        await using (var writer = JsonOutput.Writer(target))
        {
            writer.WriteStartArray();
            await foreach (var row in rows.WithCancellation(cancellationToken))
            {
                count++;
                writer.WriteStartObject();
                for (var i = 0; i < columns.Count; i++)
                {
                    writer.WritePropertyName(columns[i]);
                    WriteValue(writer, row[i]);
                }

                writer.WriteEndObject();
                if (writer.BytesPending > FlushAt) await writer.FlushAsync(cancellationToken);
            }

            writer.WriteEndArray();
        }

        target.WriteByte((byte)'\n');
        return count;
    }

    /// <summary>Writes one value of a row.</summary>
    internal static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case long whole:
                writer.WriteNumberValue(whole);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case IReadOnlyList<string> list:
                writer.WriteStartArray();
                foreach (var item in list) writer.WriteStringValue(item);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue((string)value);
                break;
        }
    }
}
