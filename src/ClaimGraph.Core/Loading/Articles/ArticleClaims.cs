using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Extraction;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Loading.Articles;

/// <summary>Finds the claims of articles, and names outlets and claims so that they can be loaded and asked for.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class ArticleClaims
{
    // The longest reference that claim files take; a number may have as many digits as it needs.
    const int LongestRef = 300;
    const int NumberDigits = 8;

    static readonly string[] languages = ["ar", "en"];

    readonly Lazy<OutletNames> outlets;
    readonly Lazy<Func<ArticleText, ICollection<string>, IReadOnlyList<ExtractedClaim>>> extract;

    /// <summary>Finds claims by the rules and word lists of <see cref="ClaimExtractor"/>.</summary>
    /// <param name="scheme">The vocabulary.</param>
    public ArticleClaims(ConceptScheme scheme)
        : this(scheme, null)
    {
    }

    /// <summary>Finds claims.</summary>
    /// <param name="scheme">The vocabulary.</param>
    /// <param name="extract">What finds the claims of an article; null for <see cref="ClaimExtractor"/>.</param>
    public ArticleClaims(ConceptScheme scheme, Func<ArticleText, IReadOnlyList<ExtractedClaim>>? extract)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        // Most loads hold claims only, and need neither names nor word lists.
        outlets = new(() => new OutletNames(scheme));
        this.extract = new(() => extract is null ? new ClaimExtractor(scheme).Extract : (article, _) => extract(article));
    }

    /// <summary>
    /// The claims of an article. Its outlet is the concept that the vocabulary knows by that name; each claim's reference is the article's key with a number, in the
    /// order of the quotes: "a-100-01".
    /// </summary>
    public FoundClaims Find(ArticleText article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var named = outlets.Value.IdOf(article.Outlet) is var id && id == article.Outlet ? article : new ArticleText(id, article.Article, article.Text, article.Language);
        var remarks = new List<string>();
        var found = extract.Value(named, remarks);
        var prefix = PrefixOf(named);
        var claims = new ExtractedClaim[found.Count];
        for (var i = 0; i < claims.Length; i++)
            claims[i] = found[i] with { Claim = found[i].Claim with { Ref = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{i + 1:00}") } };
        return new FoundClaims(named, claims, RemarkOn(named, claims.Length, remarks));
    }

    static string? RemarkOn(ArticleText article, int claims, List<string> remarks)
    {
        if (claims == 0 && article.Language is { } language && !languages.Contains(language, StringComparer.Ordinal)) return $"no claims: its language is {language}, only {string.Join(" and ", languages)} are read";
        return remarks.Count > 0 ? $"a date is left unknown. {string.Join(' ', remarks)}" : null;
    }

    static string PrefixOf(ArticleText article)
    {
        var key = article.Article.Key;
        return key.Length <= LongestRef - NumberDigits ? key : new ContentHash().Begin("article").Add(article.Outlet).Add(key).End().ToString()[..16];
    }
}
