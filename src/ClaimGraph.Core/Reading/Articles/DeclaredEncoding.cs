using System.Text;

namespace ClaimGraph.Reading.Articles;

/// <summary>Finds the encoding that a page or a feed declares about itself.</summary>
static class DeclaredEncoding
{
    // The HTML standard looks at the first 1,024 bytes; pages with much before it are met.
    const int Searched = 4_096;
    const int LongestName = 40;

    /// <summary>The name after <c>charset=</c> or <c>encoding=</c> near the beginning; null where there is none.</summary>
    internal static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]);
        foreach (var word in new[] { "encoding", "charset" })
        {
            for (var at = 0; (at = head.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
            {
                at += word.Length;
                if (Value(head.AsSpan(at)) is { } name) return name;
            }
        }

        return null;
    }

    static string? Value(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text is not ['=', ..]) return null;
        text = text[1..].TrimStart().TrimStart("\"'");
        var end = 0;
        while (end < text.Length && end < LongestName && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':')) end++;
        return end == 0 ? null : text[..end].ToString();
    }
}
