using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading;

/// <summary>Writes claims as JSON Lines; reading them back gives claims of the same ids.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class ClaimWriter : IDisposable
{
    static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Stream stream;
    readonly Utf8JsonWriter writer;

    /// <summary>Begins to write.</summary>
    /// <param name="stream">Where to; not disposed.</param>
    public ClaimWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
        writer = new Utf8JsonWriter(stream, options);
    }

    /// <summary>Writes one line.</summary>
    /// <exception cref="IOException">The stream breaks.</exception>
    public void Write(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        writer.Reset();
        Write(writer, claim);
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes a claim as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(claim);
        writer.WriteStartObject();
        WriteText(writer, "ref", claim.Ref);
        WriteText(writer, "outlet", claim.Outlet);
        WriteArticle(writer, claim.Article);
        if (claim.Quote is { } quote) WriteQuote(writer, quote);
        WriteText(writer, "speaker", claim.Speaker);
        WriteText(writer, "stance", claim.Stance.ToToken());
        WriteText(writer, "kind", claim.Kind.ToToken());
        WriteAbout(writer, claim.About);
        WriteValue(writer, claim.Value);
        WriteText(writer, "asOf", claim.AsOf?.ToString());
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    static void WriteArticle(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject("article"u8);
        WriteText(writer, "id", article.Id);
        WriteText(writer, "url", article.Url);
        WriteText(writer, "title", article.Title);
        WriteText(writer, "published", article.Published.ToString());
        WriteText(writer, "language", article.Language);
        writer.WriteEndObject();
    }

    static void WriteQuote(Utf8JsonWriter writer, Quote quote)
    {
        writer.WriteStartObject("quote"u8);
        WriteText(writer, "text", quote.Text);
        if (quote.Start is { } start) writer.WriteNumber("start"u8, start);
        if (quote.End is { } end) writer.WriteNumber("end"u8, end);
        writer.WriteEndObject();
    }

    static void WriteAbout(Utf8JsonWriter writer, About about)
    {
        writer.WriteStartObject("about"u8);
        WriteText(writer, "action", about.Action);
        WriteText(writer, "who", about.Who);
        WriteText(writer, "by", about.By);
        WriteText(writer, "to", about.To);
        if (!about.Parties.IsEmpty)
        {
            writer.WriteStartArray("parties"u8);
            foreach (var party in about.Parties) writer.WriteStringValue(party);
            writer.WriteEndArray();
        }

        WriteText(writer, "term", about.Term);
        WriteText(writer, "where", about.Where);
        WriteText(writer, "unit", about.Unit);
        WriteText(writer, "scope", about.Scope?.ToToken());
        WriteText(writer, "when", about.When?.ToString());
        writer.WriteEndObject();
    }

    static void WriteValue(Utf8JsonWriter writer, ClaimValue value)
    {
        writer.WriteStartObject("value"u8);
        if (value is Quantity quantity)
        {
            WriteNumber(writer, "min", quantity.Min);
            WriteNumber(writer, "max", quantity.Max);
            writer.WriteBoolean("approximate"u8, quantity.Approximate);
        }
        else WriteText(writer, value is DateSpan ? "date" : "status", value.ToString());

        writer.WriteEndObject();
    }

    static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } there) writer.WriteNumber(name, there);
        else writer.WriteNull(name);
    }

    static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }
}
