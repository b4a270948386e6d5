using ClaimGraph.Comparison;
using ClaimGraph.Graph;

namespace ClaimGraph.Cli.Explaining;

/// <summary>A link as the graph holds it, and the ladder that led there.</summary>
/// <param name="Link">The link.</param>
/// <param name="From">The position at which it begins.</param>
/// <param name="To">The position at which it ends; of this question or of another.</param>
/// <param name="Ladder">The comparison of the two, made again.</param>
public sealed record ExplainedLink(Link Link, OtherPosition From, OtherPosition To, Explanation Ladder)
{
    /// <summary>Whether the ladder, climbed again, ends elsewhere than the link says: the vocabulary or the settings are others than those it was loaded with.</summary>
    public bool IsOtherwiseToday => Ladder.Link?.Rule != Link.Rule || Ladder.Link.Verdict != Link.Verdict;
}
