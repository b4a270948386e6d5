using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace ClaimGraph.Vocabulary;

/// <summary>
/// Reads the JSON of one vocabulary file, strictly: unknown or duplicate members, wrong types, comments and deep nesting are
/// faults. By hand, because the serializer alone would cost each start of the program more than all the reading.
/// </summary>
ref struct VocabularyReader(ReadOnlySpan<byte> bytes)
{
    static readonly string[] documentMembers = ["type", "concepts", "hedges"];
    static readonly string[] conceptMembers = ["id", "prefLabel", "altLabel", "broader", "related", "unnamed", "share"];
    static readonly string[] hedgeMembers = ["id", "words", "min", "max", "approximate"];
    readonly ReadOnlySpan<byte> bytes = bytes;
    Utf8JsonReader json = new(bytes, new JsonReaderOptions { MaxDepth = 8 });

    /// <summary>The file's content; null with a fault that names the line.</summary>
    internal VocabularyDocument? Read(out string? fault)
    {
        try
        {
            json.Read();
            var document = ReadDocument();
            // Anything behind the end makes the reader throw.
            json.Read();
            fault = null;
            return document;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException is what bad UTF-8 and lone surrogates give.
            var line = bytes[..(int)json.TokenStartIndex].Count((byte)'\n') + 1;
            fault = string.Create(CultureInfo.InvariantCulture, $"{e.Message.ReplaceLineEndings(" ")} (at or after line {line})");
            return null;
        }
    }

    VocabularyDocument ReadDocument()
    {
        Expect(JsonTokenType.StartObject, "A vocabulary file", "an object");
        string? type = null;
        List<ConceptEntry?>? concepts = null;
        List<HedgeEntry?>? hedges = null;
        for (var seen = 0; NextMember(documentMembers, ref seen) is var member and >= 0;)
        {
            if (member == 0) type = Text("type");
            else if (member == 1) concepts = ReadConcepts();
            else hedges = ReadHedges();
        }

        return new VocabularyDocument(type ?? throw new JsonException("The file needs 'type'."), concepts, hedges);
    }

    List<ConceptEntry?> ReadConcepts()
    {
        Expect(JsonTokenType.StartArray, "'concepts'", "a list");
        var concepts = new List<ConceptEntry?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) concepts.Add(json.TokenType == JsonTokenType.Null ? null : ReadConcept());
        return concepts;
    }

    ConceptEntry ReadConcept()
    {
        Expect(JsonTokenType.StartObject, "A concept", "an object");
        string? id = null, broader = null;
        Dictionary<string, string>? prefLabel = null;
        Dictionary<string, string[]>? altLabel = null;
        string[]? related = null;
        var (unnamed, share) = (false, false);
        for (var seen = 0; NextMember(conceptMembers, ref seen) is var member and >= 0;)
        {
            if (member == 0) id = Text("id");
            else if (member == 1) prefLabel = TextByLanguage("prefLabel");
            else if (member == 2) altLabel = TextsByLanguage("altLabel");
            else if (member == 3) broader = json.TokenType == JsonTokenType.Null ? null : Text("broader");
            else if (member == 4) related = Texts("related");
            else if (member == 5) unnamed = Flag("unnamed");
            else share = Flag("share");
        }

        return new ConceptEntry(id ?? throw new JsonException("A concept needs 'id'."), prefLabel, altLabel, broader, related, unnamed, share);
    }

    List<HedgeEntry?> ReadHedges()
    {
        Expect(JsonTokenType.StartArray, "'hedges'", "a list");
        var hedges = new List<HedgeEntry?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) hedges.Add(json.TokenType == JsonTokenType.Null ? null : ReadHedge());
        return hedges;
    }

    HedgeEntry ReadHedge()
    {
        Expect(JsonTokenType.StartObject, "A hedge", "an object");
        string? id = null;
        Dictionary<string, string[]>? words = null;
        decimal? min = null, max = null;
        var approximate = true;
        for (var seen = 0; NextMember(hedgeMembers, ref seen) is var member and >= 0;)
        {
            if (member == 0) id = Text("id");
            else if (member == 1) words = TextsByLanguage("words");
            else if (member == 2) min = Number("min");
            else if (member == 3) max = Number("max");
            else approximate = Flag("approximate");
        }

        if (id is null || words is null) throw new JsonException("A hedge needs 'id' and 'words'.");
        return new HedgeEntry(id, words, min, max, approximate);
    }

    int NextMember(string[] names, ref int seen)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject) return -1;
        for (var i = 0; i < names.Length; i++)
        {
            if (!json.ValueTextEquals(names[i])) continue;
            if ((seen & (1 << i)) != 0) throw Duplicate(names[i]);
            seen |= 1 << i;
            json.Read();
            return i;
        }

        throw new JsonException($"Unknown member '{Shown()}': write one of {string.Join(", ", names)}.");
    }

    Dictionary<string, string> TextByLanguage(string member)
    {
        Expect(JsonTokenType.StartObject, member, "an object of languages");
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var language = json.GetString()!;
            json.Read();
            if (!labels.TryAdd(language, Text(member))) throw Duplicate(language);
        }

        return labels;
    }

    Dictionary<string, string[]> TextsByLanguage(string member)
    {
        Expect(JsonTokenType.StartObject, member, "an object of languages");
        var labels = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var language = json.GetString()!;
            json.Read();
            if (!labels.TryAdd(language, Texts(member))) throw Duplicate(language);
        }

        return labels;
    }

    string[] Texts(string member)
    {
        Expect(JsonTokenType.StartArray, member, "a list of texts");
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) texts.Add(Text(member));
        return [.. texts];
    }

    readonly string Text(string member)
    {
        Expect(JsonTokenType.String, member, "a text");
        return json.GetString()!;
    }

    readonly bool Flag(string member) => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw new JsonException($"'{member}' must be true or false."),
    };

    readonly decimal? Number(string member)
    {
        if (json.TokenType == JsonTokenType.Null) return null;
        Expect(JsonTokenType.Number, member, "a number");
        return json.TryGetDecimal(out var number) ? number : throw new JsonException($"'{member}' must be a number of at most 10^15.");
    }

    readonly void Expect(JsonTokenType type, string member, string what)
    {
        if (json.TokenType != type) ThrowWrongType(member, what);
    }

    readonly string Shown()
    {
        var name = json.GetString()!;
        return name.Length <= EntryFault.MaxLength ? name : $"{name[..20]}…";
    }

    [DoesNotReturn]
    static void ThrowWrongType(string member, string what) => throw new JsonException($"'{member.Trim('\'')}' must be {what}.");

    static JsonException Duplicate(string member) =>
        new($"Duplicate member '{(member.Length <= EntryFault.MaxLength ? member : $"{member[..20]}…")}': keep one of them.");
}
