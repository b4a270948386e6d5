using System.Text.Json;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Extracting;

/// <summary>Writes what was found in a case as one line of JSON.</summary>
/// <param name="stream">Where to; not disposed.</param>
sealed class ValuesJson(Stream stream) : IDisposable
{
    static readonly JsonWriterOptions options = new() { Encoder = JsonEncoding.Encoder };

    readonly Utf8JsonWriter writer = new(stream, options);

    /// <summary>Writes one case.</summary>
    internal void Write(ValueCase item, IEnumerable<FoundValue> found)
    {
        writer.WriteStartObject();
        writer.WriteString("id", item.Id);
        writer.WriteStartArray("found");
        foreach (var value in found) Write(item, value);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
        stream.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    void Write(ValueCase item, FoundValue value)
    {
        writer.WriteStartObject();
        writer.WriteString("text", item.Text.AsSpan(value.Start, value.End - value.Start));
        writer.WriteNumber("start", value.Start);
        writer.WriteNumber("end", value.End);
        writer.WriteString("kind", value.Kind);
        Write("min", value.Min);
        Write("max", value.Max);
        writer.WriteBoolean("approximate", value.IsApproximate);
        writer.WriteString("from", value.From);
        writer.WriteString("to", value.To);
        if (value.Remark is { } remark) writer.WriteString("remark", remark);
        writer.WriteEndObject();
    }

    void Write(string name, decimal? number)
    {
        if (number is { } value) writer.WriteNumber(name, value);
        else writer.WriteNull(name);
    }
}
