using ClaimGraph.Claims;
using ClaimGraph.Graph;

namespace ClaimGraph.Reporting;

/// <summary>Finds the positions at the ends of a question's links, its own and those of other questions.</summary>
public sealed class Sides
{
    readonly Dictionary<ContentId, OtherPosition> byId = [];

    /// <summary>Takes in a question's positions.</summary>
    public Sides(QuestionView question)
    {
        ArgumentNullException.ThrowIfNull(question);
        foreach (var other in question.Others) byId[other.View.Position.Id] = other;
        foreach (var own in question.Positions) byId[own.Position.Id] = new OtherPosition(question.Question, own);
    }

    /// <summary>The position with an id.</summary>
    /// <exception cref="ClaimGraphException">The graph gave a link without its end.</exception>
    public OtherPosition Of(ContentId position) => byId.TryGetValue(position, out var found)
        ? found
        : throw new ClaimGraphException($"A link ends at position {position}, which the graph does not hold: run 'claimgraph status --audit' to see what is missing.");

    /// <summary>The claim that speaks for a position: the first with a quote, or else the first; null without claims.</summary>
    public static ClaimSight? FirstQuoted(PositionView position)
    {
        ArgumentNullException.ThrowIfNull(position);
        foreach (var claim in position.Claims)
        {
            if (claim.Claim.Quote is not null) return claim;
        }

        return position.Claims.IsEmpty ? null : position.Claims[0];
    }
}
