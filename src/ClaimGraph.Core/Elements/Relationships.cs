using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Elements;

/// <summary>Every kind of relationship, with what it shows of a thing.</summary>
public static class Relationships
{
    /// <summary>The property <c>owner</c> of a link that the position where it begins owns.</summary>
    public const string OwnedByFrom = "from";

    /// <summary>The property <c>owner</c> of a link that the position where it ends owns.</summary>
    public const string OwnedByTo = "to";

    /// <summary>Which outlet published an article.</summary>
    public static RelationshipKind Published { get; } = new("PUBLISHED", Nodes.Outlet, Nodes.Article, []);

    /// <summary>Which article makes a claim.</summary>
    public static RelationshipKind Makes { get; } = new("MAKES", Nodes.Article, Nodes.Claim, []);

    /// <summary>Which position a claim states.</summary>
    public static RelationshipKind States { get; } = new("STATES", Nodes.Claim, Nodes.Position, []);

    /// <summary>Which question a position answers.</summary>
    public static RelationshipKind Answers { get; } = new("ANSWERS", Nodes.Position, Nodes.Question, []);

    /// <summary>Whom a claim is attributed to.</summary>
    public static RelationshipKind AttributedTo { get; } = new("ATTRIBUTED_TO", Nodes.Claim, Nodes.Speaker, []);

    /// <summary>Where a claim really comes from.</summary>
    public static RelationshipKind TracesTo { get; } = new("TRACES_TO", Nodes.Claim, Nodes.Origin, []);

    /// <summary>The concepts that a question is about, from the role of each.</summary>
    public static RelationshipKind<string> About { get; } = new("ABOUT", Nodes.Question, Nodes.Concept, new PropertyTable<string>().Text("role", role => role));

    /// <summary>What a concept lies in or is a part of.</summary>
    public static RelationshipKind Broader { get; } = new("BROADER", Nodes.Concept, Nodes.Concept, []);

    /// <summary>Questions that are compared with each other, the part pointing to the whole.</summary>
    public static RelationshipKind<Neighbour> Near { get; } = new("NEAR", Nodes.Question, Nodes.Question, new PropertyTable<Neighbour>()
        .Text("aspect", pair => pair.Aspect.ToName())
        .Whole("levels", pair => pair.Levels));

    /// <summary>Where a load met a rejected line.</summary>
    public static RelationshipKind<RejectionView> Rejected { get; } = new("REJECTED", Nodes.Load, Nodes.Rejection, new PropertyTable<RejectionView>()
        .Whole("line", rejection => rejection.Line)
        .Whole("offset", rejection => rejection.Offset)
        .Text("file", rejection => rejection.File)
        .Text("member", rejection => rejection.Member));

    static readonly RelationshipKind<Link>[] links = [.. Names.Verdicts.Select(verdict => new RelationshipKind<Link>(
        verdict, Nodes.Position, Nodes.Position, new PropertyTable<Link>()
            .Text("rule", link => link.Rule)
            .Text("reason", link => link.Reason)
            .Number("gap", link => link.Gap)
            .Number("ratio", link => link.Ratio)
            .Text("severity", link => link.Severity?.ToName())
            .Text("owner", link => link.Owner == link.From ? OwnedByFrom : OwnedByTo)))];

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<RelationshipKind> All { get; } =
        [Published, Makes, States, Answers, AttributedTo, TracesTo, About, Broader, Near, .. links, Rejected];

    /// <summary>What holds between two positions; the verdict is the type.</summary>
    public static RelationshipKind<Link> Link(Verdict verdict) => links[(int)verdict];
}
