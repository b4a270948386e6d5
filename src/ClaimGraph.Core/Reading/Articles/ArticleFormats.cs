using System.Text.Json;

namespace ClaimGraph.Reading.Articles;

/// <summary>Tells article files from claim files.</summary>
public static class ArticleFormats
{
    /// <summary>The bytes of a file's beginning that <see cref="Of"/> looks at, at most: 64 KiB. More do no harm.</summary>
    public const int BeginningBytes = 1 << 16;

    /// <summary>
    /// How an article file is written: by its extension; for JSON Lines, and for input without an extension, by the first line that is neither
    /// blank nor a comment: a line with <c>kind</c> is a claim, one with <c>text</c> or <c>file</c> an article.
    /// </summary>
    /// <param name="file">The file's name, or "-".</param>
    /// <param name="beginning">The first bytes of the file; looked at for JSON Lines only.</param>
    /// <returns>Null when the file holds claims, or nothing that is known.</returns>
    public static ArticleFileFormat? Of(string file, ReadOnlySpan<byte> beginning)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".TXT" => ArticleFileFormat.Text,
            ".MD" or ".MARKDOWN" => ArticleFileFormat.Markdown,
            ".HTML" or ".HTM" or ".XHTML" => ArticleFileFormat.Html,
            ".RSS" or ".ATOM" or ".RDF" or ".XML" => ArticleFileFormat.Feed,
            ".JSONL" or ".NDJSON" or "" => IsList(beginning) ? ArticleFileFormat.List : null,
            _ => null,
        };
    }

    static bool IsList(ReadOnlySpan<byte> beginning)
    {
        if (beginning.StartsWith("\uFEFF"u8)) beginning = beginning[3..];
        while (!beginning.IsEmpty)
        {
            var end = beginning.IndexOf((byte)'\n');
            var line = (end < 0 ? beginning : beginning[..end]).Trim(" \t\r"u8);
            if (!line.IsEmpty && line[0] != '#') return IsArticle(line, isWhole: end >= 0);
            if (end < 0) return false;
            beginning = beginning[(end + 1)..];
        }

        return false;
    }

    // Looks at names only, so a line that is cut off, or broken further on, still shows what it was meant to be.
    static bool IsArticle(ReadOnlySpan<byte> line, bool isWhole)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: isWhole, default);
        var found = false;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
                if (reader.ValueTextEquals("kind"u8)) return false;
                found |= reader.ValueTextEquals("text"u8) || reader.ValueTextEquals("file"u8);
            }

            // The text of an article may be so long that its name is the last that is seen.
            return found;
        }
        catch (JsonException)
        {
            return found;
        }
    }
}
