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
        writer.WriteStartObject();
        WriteText("ref", claim.Ref);
        WriteText("outlet", claim.Outlet);
        WriteArticle(claim.Article);
        if (claim.Quote is { } quote) WriteQuote(quote);
        WriteText("speaker", claim.Speaker);
        WriteText("stance", claim.Stance.ToToken());
        WriteText("kind", claim.Kind.ToToken());
        WriteAbout(claim.About);
        WriteValue(claim.Value);
        WriteText("asOf", claim.AsOf?.ToString());
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    void WriteArticle(Article article)
    {
        writer.WriteStartObject("article"u8);
        WriteText("id", article.Id);
        WriteText("url", article.Url);
        WriteText("title", article.Title);
        WriteText("published", article.Published.ToString());
        WriteText("language", article.Language);
        writer.WriteEndObject();
    }

    void WriteQuote(Quote quote)
    {
        writer.WriteStartObject("quote"u8);
        WriteText("text", quote.Text);
        if (quote.Start is { } start) writer.WriteNumber("start"u8, start);
        if (quote.End is { } end) writer.WriteNumber("end"u8, end);
        writer.WriteEndObject();
    }

    void WriteAbout(About about)
    {
        writer.WriteStartObject("about"u8);
        WriteText("action", about.Action);
        WriteText("who", about.Who);
        WriteText("by", about.By);
        WriteText("to", about.To);
        if (!about.Parties.IsEmpty)
        {
            writer.WriteStartArray("parties"u8);
            foreach (var party in about.Parties) writer.WriteStringValue(party);
            writer.WriteEndArray();
        }

        WriteText("term", about.Term);
        WriteText("where", about.Where);
        WriteText("unit", about.Unit);
        WriteText("scope", about.Scope?.ToToken());
        WriteText("when", about.When?.ToString());
        writer.WriteEndObject();
    }

    void WriteValue(ClaimValue value)
    {
        writer.WriteStartObject("value"u8);
        if (value is Quantity quantity)
        {
            WriteNumber("min", quantity.Min);
            WriteNumber("max", quantity.Max);
            writer.WriteBoolean("approximate"u8, quantity.Approximate);
        }
        else WriteText(value is DateSpan ? "date" : "status", value.ToString());

        writer.WriteEndObject();
    }

    void WriteNumber(string name, decimal? number)
    {
        if (number is { } there) writer.WriteNumber(name, there);
        else writer.WriteNull(name);
    }

    void WriteText(string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }
}
