using System.Collections.Immutable;
using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>The parts of which the JSON report is made.</summary>
static class JsonParts
{
    internal static void WriteId(this Utf8JsonWriter json, string name, ContentId id) => json.WriteString(name, id.ToString());

    internal static void WriteStrings(this Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    internal static void WriteAbout(this Utf8JsonWriter json, About about)
    {
        json.WriteStartObject("about");
        if (!about.Parties.IsEmpty) json.WriteStrings("parties", about.Parties);
        json.WriteGiven("term", about.Term);
        json.WriteGiven("action", about.Action);
        json.WriteGiven("who", about.Who);
        json.WriteGiven("by", about.By);
        json.WriteGiven("to", about.To);
        json.WriteGiven("where", about.Where);
        json.WriteGiven("unit", about.Unit);
        json.WriteEndObject();
    }

    internal static void WriteValue(this Utf8JsonWriter json, ClaimValue value)
    {
        json.WriteStartObject("value");
        switch (value)
        {
            case Quantity quantity:
                json.WriteAmount("min", quantity.Min);
                json.WriteAmount("max", quantity.Max);
                json.WriteBoolean("approximate", quantity.Approximate);
                break;
            case DateSpan span:
                json.WriteString("date", span.ToString());
                break;
            case DealState deal:
                json.WriteString("status", deal.Status.ToToken());
                break;
        }

        json.WriteEndObject();
    }

    internal static void WriteClaim(this Utf8JsonWriter json, ClaimSight sight)
    {
        var claim = sight.Claim;
        json.WriteStartObject();
        json.WriteId("id", sight.Id);
        json.WriteString("ref", claim.Ref);
        json.WriteString("outlet", claim.Outlet);
        json.WriteStartObject("article");
        json.WriteString("id", claim.Article.Id);
        json.WriteString("url", claim.Article.Url);
        json.WriteString("title", claim.Article.Title);
        json.WriteString("published", claim.Article.Published.ToString());
        json.WriteString("language", claim.Article.Language);
        json.WriteEndObject();
        json.WriteQuote(claim.Quote);
        json.WriteString("speaker", claim.Speaker);
        json.WriteString("stance", claim.Stance.ToToken());
        json.WriteString("published", claim.Article.Published.ToString());
        json.WriteString("asOf", claim.AsOf?.ToString());
        json.WriteStartObject("origin");
        json.WriteId("id", sight.Origin.Id);
        json.WriteString("label", sight.Origin.Label);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a gap or a ratio: graphs may differ in the last bits of a computed number, and nobody reads them.</summary>
    internal static void WriteMeasure(this Utf8JsonWriter json, string name, double? measure)
    {
        if (Measure.Round(measure) is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    static void WriteQuote(this Utf8JsonWriter json, Quote? quote)
    {
        if (quote is null)
        {
            json.WriteNull("quote");
            return;
        }

        json.WriteStartObject("quote");
        json.WriteString("text", quote.Text);
        json.WritePlace("start", quote.Start);
        json.WritePlace("end", quote.End);
        json.WriteEndObject();
    }

    static void WritePlace(this Utf8JsonWriter json, string name, int? place)
    {
        if (place is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    static void WriteAmount(this Utf8JsonWriter json, string name, decimal? amount)
    {
        if (amount is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    static void WriteGiven(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }
}
