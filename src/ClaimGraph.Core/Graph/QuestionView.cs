using System.Collections.Immutable;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>A question with all that the graph knows about it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Positions">Its positions with their claims.</param>
/// <param name="Links">The links that begin at its positions (<see cref="Link.From"/>).</param>
/// <param name="Updated">The ids of its positions that a link of verdict <see cref="Verdict.Updates"/> ends at.</param>
/// <param name="Others">The positions of other questions at the far ends of <paramref name="Links"/>, with their questions.</param>
public sealed record QuestionView(
    Question Question,
    ImmutableArray<PositionView> Positions,
    ImmutableArray<Link> Links,
    ImmutableHashSet<Claims.ContentId> Updated,
    ImmutableArray<OtherPosition> Others);
