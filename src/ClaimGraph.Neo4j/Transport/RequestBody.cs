using System.Collections;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimGraph.Neo4j.Transport;

/// <summary>A request's body, written as JSON straight to the connection.</summary>
sealed class RequestBody : HttpContent
{
    // Enough for one network write; the body itself is never held whole.
    const int FlushAt = 32_768;

    // The body is read by a JSON parser and never lies in a page, so Arabic letters may stand as they are: 2 bytes instead of 6.
    static readonly JsonWriterOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    readonly Statement? statement;
    readonly IReadOnlyDictionary<string, object?> parameters;
    readonly (string Name, object Value)? setting;

    internal RequestBody(Statement? statement, IReadOnlyDictionary<string, object?> parameters, (string Name, object Value)? setting = null)
    {
        (this.statement, this.parameters, this.setting) = (statement, parameters, setting);
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => WriteAsync(stream, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        WriteAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, plain);
        json.WriteStartObject();
        if (setting is var (name, value))
        {
            json.WritePropertyName(name);
            WriteScalar(json, value);
        }

        if (statement is not null)
        {
            json.WriteString("statement", statement.Text);
            json.WriteStartObject("parameters");
            foreach (var (key, parameter) in parameters)
            {
                json.WritePropertyName(key);
                if (parameter is IList rows)
                {
                    json.WriteStartArray();
                    foreach (var row in rows)
                    {
                        WriteValue(json, row);
                        if (json.BytesPending > FlushAt) await json.FlushAsync(cancellationToken);
                    }

                    json.WriteEndArray();
                }
                else
                {
                    WriteValue(json, parameter);
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach (var (key, item) in map)
                {
                    if (item is null) continue;
                    json.WritePropertyName(key);
                    WriteValue(json, item);
                }

                json.WriteEndObject();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) WriteValue(json, item);
                json.WriteEndArray();
                break;
            default:
                WriteScalar(json, value);
                break;
        }
    }

    static void WriteScalar(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            // "4" would be stored as an integer.
            case double number:
                json.WriteRawValue(FloatText.Of(number), skipInputValidation: true);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            default:
                throw new ArgumentException($"A parameter cannot be of type {value.GetType().Name}.", nameof(value));
        }
    }
}
