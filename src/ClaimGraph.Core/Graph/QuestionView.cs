using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>A question with all that the graph knows about it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Positions">Its positions with their claims.</param>
/// <param name="Links">The links at which one of its positions stands, at either end; one with another question is a link of both.</param>
/// <param name="Updated">The ids of its positions that a link of verdict <see cref="Verdict.Updates"/> ends at.</param>
/// <param name="Others">The positions of other questions at the far ends of <paramref name="Links"/>, with their questions.</param>
public sealed record QuestionView(
    Question Question,
    ImmutableArray<PositionView> Positions,
    ImmutableArray<Link> Links,
    ImmutableHashSet<ContentId> Updated,
    ImmutableArray<OtherPosition> Others)
{
    /// <summary>Those of <see cref="Links"/> that begin at its positions (<see cref="Link.From"/>): over all questions, each link once.</summary>
    public IEnumerable<Link> Begun()
    {
        var own = Positions.Select(view => view.Position.Id).ToHashSet();
        return Links.Where(link => own.Contains(link.From));
    }
}
