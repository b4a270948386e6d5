using ClaimGraph.Claims;
using ClaimGraph.Extraction;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Tests.Extraction;

/// <summary>Claims in one line each, as tests write them.</summary>
static class ClaimText
{
    [ThreadStatic]
    static ClaimExtractor? extractor;

    /// <summary>The claims of a text that was published on Thursday, 28 February 2019.</summary>
    internal static IReadOnlyList<ExtractedClaim> Extract(string text, string? language = null, string published = "2019-02-28")
    {
        language ??= text.Any(letter => letter is >= '\u0600' and <= '\u06FF') ? "ar" : "en";
        extractor ??= new ClaimExtractor(ConceptScheme.BuiltIn);
        return extractor.Extract(new ArticleText("sample-daily", new Article("a", null, null, DateSpan.Parse(published), language), text, language));
    }

    /// <summary>"14 killed civilians @saraqib".</summary>
    internal static string Of(Claim claim)
    {
        var about = claim.About;
        List<string?> words =
        [
            claim.Value.ToString(), about.Action ?? string.Join('+', about.Parties), about.Who ?? about.Term,
            about.Unit is null or "person" ? null : about.Unit,
            about.By is { } by ? $"by:{by}" : null, about.To is { } to ? $"to:{to}" : null, about.Where is { } where ? $"@{where}" : null, about.When is { } when ? $"on:{when}" : null,
            claim.Speaker is { } speaker ? $"says:{speaker}" : null, claim.Stance == Stance.Asserts ? null : claim.Stance.ToString(),
        ];
        return string.Join(' ', words.Where(word => word is not null));
    }

    internal static string Of(IEnumerable<ExtractedClaim> claims) => string.Join(" | ", claims.Select(found => Of(found.Claim)));
}
