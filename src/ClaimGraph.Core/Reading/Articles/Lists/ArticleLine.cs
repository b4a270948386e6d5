using System.Text;
using System.Text.Json;
using ClaimGraph.Reading.Members;

namespace ClaimGraph.Reading.Articles.Lists;

/// <summary>
/// Reads one line of a list: <c>{"id","outlet","published","title","text","language","url"}</c>, or <c>file</c> instead of <c>text</c>. Lists come from
/// many programs and carry more than is needed: other members are passed over.
/// </summary>
static class ArticleLine
{
    const int MaxDepth = 64;

    static readonly string[] members = ["id", "outlet", "published", "title", "text", "language", "url", "file"];

    /// <summary>Reads into a draft; what is wrong is the draft's fault.</summary>
    internal static void Read(ReadOnlySpan<byte> line, JsonText text, ArticleDraft draft)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject) draft.Fail(null, $"A line holds one JSON object, not {Shown.Token(reader.TokenType)}: write one article a line.");
            else if (ReadMembers(ref reader, text, draft) && reader.Read()) draft.Fail(null, "More follows after the article: write one article a line.");
        }
        catch (JsonException exception)
        {
            draft.Fail(null, LineFault.OfSyntax(line, exception, reader.CurrentDepth >= MaxDepth));
        }
    }

    static bool ReadMembers(ref Utf8JsonReader reader, JsonText text, ArticleDraft draft)
    {
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("kind"u8)) return draft.Fail("kind", "This line is a claim, as it has 'kind': keep claims and articles in files of their own.");
            var place = Find(ref reader);
            reader.Read();
            if (place < 0)
            {
                reader.Skip();
                continue;
            }

            var member = members[place];
            if ((seen & (1 << place)) != 0) return draft.Fail(member, $"'{member}' stands twice: keep one of them.");
            seen |= 1 << place;
            if (reader.TokenType != JsonTokenType.Null && !ReadMember(ref reader, member, text, draft)) return false;
        }

        return true;
    }

    static bool ReadMember(ref Utf8JsonReader reader, string member, JsonText text, ArticleDraft draft)
    {
        // Many programs number their articles.
        if (member == "id" && reader.TokenType == JsonTokenType.Number) return draft.Set(member, Encoding.UTF8.GetString(reader.ValueSpan));
        if (reader.TokenType != JsonTokenType.String) return draft.Fail(member, $"'{member}' must be a text, not {Shown.Token(reader.TokenType)}: mend it.");
        if (!text.TryGetString(ref reader, out var value, out var fault)) return draft.Fail(member, $"'{member}' {fault}");
        if (member != "text") return draft.Set(member, value);
        draft.Text = value;
        return true;
    }

    static int Find(ref Utf8JsonReader reader)
    {
        for (var place = 0; place < members.Length; place++)
        {
            if (reader.ValueTextEquals(members[place])) return place;
        }

        return -1;
    }
}
