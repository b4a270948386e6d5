using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>Everything that an in-memory graph holds at one moment. Never changes; a transaction makes the next one.</summary>
sealed record InMemoryState
{
    internal string? Rules { get; init; }

    internal long Generation { get; init; }

    internal ImmutableDictionary<ContentId, LoadRecord> Loads { get; init; } = ImmutableDictionary<ContentId, LoadRecord>.Empty;

    internal ImmutableDictionary<string, ConceptNode> Concepts { get; init; } = ImmutableDictionary.Create<string, ConceptNode>(StringComparer.Ordinal);

    internal ImmutableHashSet<(string Concept, string Broader)> Broader { get; init; } = [];

    internal ImmutableDictionary<ContentId, Question> Questions { get; init; } = ImmutableDictionary<ContentId, Question>.Empty;

    internal ImmutableDictionary<ContentId, Position> Positions { get; init; } = ImmutableDictionary<ContentId, Position>.Empty;

    internal ImmutableDictionary<ContentId, ClaimRecord> Claims { get; init; } = ImmutableDictionary<ContentId, ClaimRecord>.Empty;

    internal ImmutableDictionary<(string Outlet, string Key), Article> Articles { get; init; } =
        ImmutableDictionary<(string Outlet, string Key), Article>.Empty;

    internal ImmutableDictionary<ArticleKey, TextRecord> Texts { get; init; } = ImmutableDictionary<ArticleKey, TextRecord>.Empty;

    internal ImmutableDictionary<(ContentId Part, ContentId Whole), Neighbour> Neighbours { get; init; } =
        ImmutableDictionary<(ContentId Part, ContentId Whole), Neighbour>.Empty;

    internal ImmutableDictionary<(ContentId From, ContentId To), Link> Links { get; init; } =
        ImmutableDictionary<(ContentId From, ContentId To), Link>.Empty;

    internal ImmutableList<(ContentId Load, Rejection Rejection)> Rejections { get; init; } = [];

    /// <summary>The claim as the graph shows it: with the merged article, but with its own time of publication.</summary>
    internal ClaimSight Sight(ClaimRecord record)
    {
        var own = record.Claim;
        var article = Articles[(own.Outlet, own.Article.Key)];
        var shown = new Article(article.Id, article.Url, article.Title, own.Article.Published, article.Language);
        var claim = new Claim(own.Outlet, shown, own.About, own.Value)
        {
            Ref = own.Ref,
            Quote = own.Quote,
            Speaker = own.Speaker,
            Stance = own.Stance,
            AsOf = own.AsOf,
        };
        return new ClaimSight(record.Id, claim, record.Origin, article);
    }
}
