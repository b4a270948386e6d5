using ClaimGraph.Elements;
using ClaimGraph.Graph;

namespace ClaimGraph.Exporting;

/// <summary>A part of a graph as nodes and relationships. Every relationship comes after both of its nodes.</summary>
static class ElementParts
{
    internal static IEnumerable<Element> Of(ExportPart part) =>
    [
        .. part.Concepts.Select(view => Nodes.Concept.Of(view.Concept)),
        .. part.Concepts.SelectMany(Broader),
        .. part.Outlets.Select(Nodes.Outlet.Of),
        .. part.Articles.Select(Nodes.Article.Of),
        .. part.Speakers.Select(Nodes.Speaker.Of),
        .. part.Questions.Select(Nodes.Question.Of),
        .. part.Positions.Select(Nodes.Position.Of),
        .. part.Origins.Select(Nodes.Origin.Of),
        .. part.Claims.Select(record => Nodes.Claim.Of((record.Id, record.Claim))),
        .. part.Articles.Select(one => Relationships.Published.Join(NodeKey.Of(one.Outlet), NodeKey.Article(one.Outlet, one.Article.Key))),
        .. part.Questions.SelectMany(question => question.About.Roles()
            .Select(named => Relationships.About.Join(question.Id.ToString(), NodeKey.Of(named.Concept), named.Role))),
        .. part.Positions.Select(position => Relationships.Answers.Join(position.Id.ToString(), position.QuestionId.ToString())),
        .. part.Claims.SelectMany(Joins),
        .. part.Neighbours.Select(pair => Relationships.Near.Join(pair.Part.ToString(), pair.Whole.ToString(), pair)),
        .. part.Links.Select(link => Relationships.Link(link.Verdict).Join(link.From.ToString(), link.To.ToString(), link)),
        .. part.Loads.Select(Nodes.Load.Of),
        .. part.Rejections.Where(met => met.IsNew).Select(met => Nodes.Rejection.Of(met.Rejection)),
        .. part.Rejections.Select(met => Relationships.Rejected.Join(
            met.Load.ToString(), NodeKey.Rejection(met.Rejection.Text, met.Rejection.Reason), met.Rejection)),
        .. part.Rules is null ? [] : new[] { Nodes.Graph.Of(part.Rules) },
    ];

    static IEnumerable<Relationship> Broader(ConceptView view) =>
        view.Broader.Select(broader => Relationships.Broader.Join(NodeKey.Of(view.Concept.Id), NodeKey.Of(broader)));

    static IEnumerable<Relationship> Joins(ClaimRecord record)
    {
        var (id, claim) = (record.Id.ToString(), record.Claim);
        yield return Relationships.Makes.Join(NodeKey.Article(claim.Outlet, claim.Article.Key), id);
        yield return Relationships.States.Join(id, record.Position.ToString());
        yield return Relationships.TracesTo.Join(id, record.Origin.Id.ToString());
        if (claim.Speaker is { } speaker) yield return Relationships.AttributedTo.Join(id, NodeKey.Of(speaker));
    }
}
