using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Extraction;
using ClaimGraph.Reading;
using ClaimGraph.Reporting;

namespace ClaimGraph.Cli.Extracting;

/// <summary>Writes found claims with their reasons, a line of JSON each: <c>{"claim":{…},"reasons":[{"field","value","rule","text","start","end"}]}</c>, where something is odd with a "remark".</summary>
/// <param name="stream">Where to; not disposed.</param>
public sealed class FoundJson(Stream stream) : IFoundWriter
{
    static readonly JsonWriterOptions options = new() { Encoder = JsonEncoding.Encoder };

    readonly Utf8JsonWriter writer = new(stream, options);

    /// <inheritdoc/>
    public void Write(ArticleText article, ExtractedClaim found)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("claim");
        ClaimWriter.Write(writer, found.Claim);
        writer.WriteStartArray("reasons");
        foreach (var reason in found.Reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("field", reason.Field);
            writer.WriteString("value", ClaimFields.Value(found.Claim, reason.Field));
            writer.WriteString("rule", reason.Rule);
            writer.WriteString("text", article.Text.AsSpan(reason.Start, reason.End - reason.Start));
            writer.WriteNumber("start", reason.Start);
            writer.WriteNumber("end", reason.End);
            if (reason.Remark is { } remark) writer.WriteString("remark", remark);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
        stream.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
