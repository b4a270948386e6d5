using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClaimGraph.Reading.Articles.Documents;

/// <summary>
/// Reads the YAML between two lines of three dashes at the beginning of a file. Only names with one plain value count; lists and nested tables are passed over.
/// Aliases are refused, so nothing can grow out of a few lines.
/// </summary>
static class FrontMatter
{
    const int MostUnits = 1 << 16;
    const int MostEvents = 2_000;

    // The names that site generators and exporters use.
    static readonly Dictionary<string, string> members = new (string Member, string[] Names)[]
    {
        ("id", ["id", "slug"]),
        ("outlet", ["outlet", "publisher", "site", "site_name", "source", "publication"]),
        ("published", ["published", "date", "datePublished", "published_at", "pubDate"]),
        ("title", ["title", "headline"]),
        ("language", ["language", "lang"]),
        ("url", ["url", "link", "canonical", "source_url"]),
    }.SelectMany(row => row.Names, (row, name) => (row.Member, Name: name)).ToDictionary(pair => pair.Name, pair => pair.Member, StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the front matter off a text and into a draft.</summary>
    /// <returns>The text after it, and what is wrong; a text without front matter as it is.</returns>
    internal static (string Body, string? Fault) Take(string text, ArticleDraft draft)
    {
        if (Find(text) is not var (start, end, body)) return (text, null);
        return (text[body..], Read(text[start..end], draft));
    }

    // Where the YAML begins and ends, and where the text begins.
    static (int Start, int End, int Body)? Find(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal)) return null;
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (start == 0 || text.AsSpan(3, start - 3).Trim().Length > 0) return null;
        for (var line = start; line < text.Length && line < MostUnits;)
        {
            var next = text.IndexOf('\n', line);
            var content = text.AsSpan(line, (next < 0 ? text.Length : next) - line).TrimEnd();
            if (content is "---" or "...") return (start, line, next < 0 ? text.Length : next + 1);
            if (next < 0) return null;
            line = next + 1;
        }

        return null;
    }

    static string? Read(string yaml, ArticleDraft draft)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            return ReadTable(parser, draft);
        }
        catch (YamlException exception)
        {
            return string.Create(CultureInfo.InvariantCulture, $"The front matter is not YAML at line {exception.Start.Line + 1}: mend it.");
        }
    }

    static string? ReadTable(Parser parser, ArticleDraft draft)
    {
        var depth = 0;
        string? key = null;
        for (var count = 0; parser.MoveNext(); count++)
        {
            if (count > MostEvents) return "The front matter is too long: keep the particulars of the article only.";
            switch (parser.Current)
            {
                case AnchorAlias:
                    return "The front matter refers to itself with an alias ('*'): write the value out.";
                case MappingStart or SequenceStart:
                    depth++;
                    if (depth == 1 && parser.Current is SequenceStart) return "The front matter is a list: write names and values, such as 'outlet: the-paper'.";
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    key = depth == 1 ? null : key;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value;
                    break;
                case Scalar scalar when depth == 1:
                    if (members.TryGetValue(key!, out var member) && !IsNull(scalar) && !draft.Set(member, scalar.Value)) return draft.FaultReason;
                    key = null;
                    break;
            }
        }

        return null;
    }

    static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "null" or "~";
}
