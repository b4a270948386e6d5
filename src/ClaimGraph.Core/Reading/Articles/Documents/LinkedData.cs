using System.Text.Json;

namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>Reads the article of a JSON-LD script: schema.org's Article and its kinds (NewsArticle, ReportageNewsArticle, BlogPosting and so on).</summary>
static class LinkedData
{
    /// <summary>The most scripts of a page that are looked at.</summary>
    internal const int MostScripts = 20;

    const int MostNodes = 10_000;

    static readonly JsonDocumentOptions options = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Adds what the draft does not have yet. A script that is no JSON says nothing.</summary>
    internal static void Read(string json, ArticleDraft draft)
    {
        try
        {
            using var document = JsonDocument.Parse(json, options);
            if (FindArticle(document.RootElement) is { } article) Take(article, draft);
        }
        catch (JsonException)
        {
            // Pages hold broken scripts; what they would have said may stand elsewhere on the page.
        }
        catch (InvalidOperationException)
        {
            // A text with half of a surrogate pair.
        }
    }

    static JsonElement? FindArticle(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        for (var count = 0; count < MostNodes && waiting.TryDequeue(out var node); count++)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray()) waiting.Enqueue(item);
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(node)) return node;
                foreach (var name in new[] { "@graph", "mainEntity", "mainEntityOfPage" })
                {
                    if (node.TryGetProperty(name, out var inner)) waiting.Enqueue(inner);
                }
            }
        }

        return null;
    }

    static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type)) return false;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type);
    }

    static bool IsArticleType(JsonElement type) => type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name.EndsWith("Report", StringComparison.Ordinal));

    static void Take(JsonElement article, ArticleDraft draft)
    {
        draft.Try("title", Word(article, "headline"));
        draft.Try("title", Word(article, "name"));
        draft.Try("published", Word(article, "datePublished"));
        draft.Try("published", Word(article, "dateCreated"));
        draft.Try("language", Word(article, "inLanguage"));
        draft.Try("outlet", Word(article, "publisher"));
        draft.Try("url", Word(article, "url"));
        draft.Try("url", Word(article, "mainEntityOfPage"));
    }

    // A text, or the name or id of a thing, or the first of a list.
    static string? Word(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0) value = value[0];
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        if (value.ValueKind != JsonValueKind.Object) return null;
        foreach (var inner in new[] { "name", "@id" })
        {
            if (value.TryGetProperty(inner, out var word) && word.ValueKind == JsonValueKind.String) return word.GetString();
        }

        return null;
    }
}
