using ClaimGraph.Claims;
using ClaimGraph.Comparison;
using ClaimGraph.Graph;
using ClaimGraph.Origins;

namespace ClaimGraph.Elements;

/// <summary>Every kind of node, with what it shows of a thing. Graphs that hold nodes and all exports take them from here.</summary>
/// <remarks>Workers and what they hold are no part of the graph's content.</remarks>
public static class Nodes
{
    /// <summary>The id of the only node of <see cref="Graph"/>.</summary>
    public const string GraphId = "claimgraph";

    /// <summary>The graph itself, from the fingerprint of the rules that made its links.</summary>
    public static NodeKind<string?> Graph { get; } = new("ClaimGraph", new PropertyTable<string?>()
        .Text("id", _ => GraphId)
        .Text("label", _ => "ClaimGraph")
        .Text("rules", rules => rules));

    /// <summary>Outlets, from their names.</summary>
    public static NodeKind<string> Outlet { get; } = Named("Outlet");

    /// <summary>Speakers, from their names.</summary>
    public static NodeKind<string> Speaker { get; } = Named("Speaker");

    /// <summary>Articles with the outlets that published them.</summary>
    public static NodeKind<(string Outlet, Article Article)> Article { get; } = new("Article", new PropertyTable<(string Outlet, Article Article)>()
        .Text("id", one => NodeKey.Article(one.Outlet, one.Article.Key))
        .Text("key", one => one.Article.Key)
        .Text("label", one => BrowserText.Label(one.Article.Title ?? one.Article.Key))
        .Text("articleId", one => one.Article.Id)
        .Text("url", one => one.Article.Url)
        .Text("title", one => one.Article.Title)
        .Text("language", one => one.Article.Language)
        .Text("published", one => one.Article.Published.ToString())
        .Day("publishedOn", one => BrowserText.OneDay(one.Article.Published)));

    /// <summary>Concepts.</summary>
    public static NodeKind<ConceptNode> Concept { get; } = new("Concept", new PropertyTable<ConceptNode>()
        .Text("id", concept => NodeKey.Of(concept.Id))
        .Text("label", concept => concept.Label)
        .Text("labelAr", concept => concept.ArabicLabel));

    /// <summary>Questions.</summary>
    public static NodeKind<Question> Question { get; } = new("Question", new PropertyTable<Question>()
        .Text("id", question => question.Id.ToString())
        .Text("label", question => question.Label)
        .Text("kind", question => question.Kind.ToToken())
        .Text("action", question => question.About.Action)
        .Text("who", question => question.About.Who)
        .Text("by", question => question.About.By)
        .Text("to", question => question.About.To)
        .Text("where", question => question.About.Where)
        .Text("unit", question => question.About.Unit)
        .Text("term", question => question.About.Term)
        .Texts("parties", question => question.About.Parties.IsEmpty ? null : question.About.Parties)
        .Text("withoutBy", question => question.WithoutBy?.ToString())
        .Text("withoutTo", question => question.WithoutTo?.ToString())
        .Text("withoutParties", question => question.WithoutParties?.ToString()));

    /// <summary>Positions.</summary>
    public static NodeKind<Position> Position { get; } = new("Position", new PropertyTable<Position>()
        .Text("id", position => position.Id.ToString())
        .Text("questionId", position => position.QuestionId.ToString())
        .Text("label", position => position.Label)
        .Text("kind", position => position.Value.Kind.ToToken())
        .Amount("min", position => (position.Value as Quantity)?.Min)
        .Amount("max", position => (position.Value as Quantity)?.Max)
        .Flag("approximate", position => (position.Value as Quantity)?.Approximate ?? (position.Value as DateSpan)?.Approximate)
        .Text("date", position => (position.Value as DateSpan)?.ToString())
        .Day("start", position => BrowserText.FirstDay(position.Value as DateSpan))
        .Day("end", position => BrowserText.LastDay(position.Value as DateSpan))
        .Text("status", position => (position.Value as DealState)?.Status.ToToken())
        .Text("when", position => position.When.ToString())
        .Day("whenStart", position => BrowserText.FirstDay(position.When))
        .Day("whenEnd", position => BrowserText.LastDay(position.When))
        .Flag("whenAssumed", position => position.WhenAssumed)
        .Text("scope", position => position.Scope?.ToToken())
        .Text("polarity", position => position.Polarity.ToName())
        .Whole("firstDay", position => position.FirstDay)
        .Whole("lastDay", position => position.LastDay)
        .Text("countedFirst", position => position.CountedFirst.ToString())
        .Text("countedLast", position => position.CountedLast.ToString())
        .Text("publishedFirst", position => position.PublishedFirst.ToString())
        .Texts("speakers", position => position.Speakers.IsEmpty ? null : position.Speakers));

    /// <summary>Claims.</summary>
    public static NodeKind<(ContentId Id, Claim Claim)> Claim { get; } = new("Claim", new PropertyTable<(ContentId Id, Claim Claim)>()
        .Text("id", one => one.Id.ToString())
        .Text("ref", one => one.Claim.Ref is { } name ? NodeKey.Of(name) : null)
        .Text("longRef", one => one.Claim.Ref is { } name && NodeKey.Of(name) != name ? name : null)
        .Text("label", one => BrowserText.Label(one.Claim.Quote?.Text ?? one.Claim.Ref ?? one.Claim.Value.ToString()!))
        .Text("kind", one => one.Claim.Kind.ToToken())
        .Text("quote", one => one.Claim.Quote?.Text)
        .Whole("quoteStart", one => one.Claim.Quote?.Start)
        .Whole("quoteEnd", one => one.Claim.Quote?.End)
        .Text("stance", one => one.Claim.Stance.ToToken())
        .Text("speaker", one => one.Claim.Speaker)
        .Text("published", one => one.Claim.Article.Published.ToString())
        .Day("publishedOn", one => BrowserText.OneDay(one.Claim.Article.Published))
        .Text("asOf", one => one.Claim.AsOf?.ToString()));

    /// <summary>Origins.</summary>
    public static NodeKind<Origin> Origin { get; } = new("Origin", new PropertyTable<Origin>()
        .Text("id", origin => origin.Id.ToString())
        .Text("label", origin => origin.Label));

    /// <summary>Loads.</summary>
    public static NodeKind<LoadRecord> Load { get; } = new("Load", new PropertyTable<LoadRecord>()
        .Text("id", load => load.Id.ToString())
        .Text("label", load => load.File)
        .Text("file", load => load.File)
        .Text("sha256", load => load.Sha256)
        .Instant("started", load => load.Started)
        .Instant("finished", load => load.Finished)
        .Whole("lines", load => load.Books.Lines)
        .Whole("blank", load => load.Books.Blank)
        .Whole("read", load => load.Books.Read)
        .Whole("loaded", load => load.Books.Loaded)
        .Whole("duplicate", load => load.Books.Duplicate)
        .Whole("rejected", load => load.Books.Rejected)
        .Whole("batches", load => load.Batches));

    /// <summary>Rejected lines, each text with each reason once; where a load met one is said by <see cref="Relationships.Rejected"/>.</summary>
    public static NodeKind<RejectionView> Rejection { get; } = new("Rejection", new PropertyTable<RejectionView>()
        .Text("id", rejection => NodeKey.Rejection(rejection.Text, rejection.Reason))
        .Text("label", rejection => BrowserText.Label(rejection.Reason))
        .Text("reason", rejection => rejection.Reason)
        .Text("text", rejection => rejection.Text));

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<NodeKind> All { get; } =
        [Graph, Outlet, Article, Concept, Question, Position, Claim, Speaker, Origin, Load, Rejection];

    static NodeKind<string> Named(string kind) => new(kind, new PropertyTable<string>().Text("id", NodeKey.Of).Text("label", name => name));
}
