using ClaimGraph.Claims;
using ClaimGraph.Comparison;

namespace ClaimGraph.Graph;

/// <summary>A question with its counts, enough to sort and filter by. A link with another question counts for both.</summary>
/// <param name="Question">The question.</param>
public sealed record QuestionHead(Question Question)
{
    /// <summary>The severity of its worst conflict; null when it has none.</summary>
    public Severity? Worst { get; init; }

    /// <summary>How many conflicts its positions are in.</summary>
    public long Conflicts { get; init; }

    /// <summary>How many undecided links its positions have.</summary>
    public long Undecided { get; init; }

    /// <summary>How many updates its positions are in.</summary>
    public long Updates { get; init; }

    /// <summary>How many links of agreement, refinement and inclusion its positions have, and how many of them more than one outlet states.</summary>
    public long Agreements { get; init; }

    /// <summary>The last day on which one of its positions was first published, from 0001-01-01 as 0; 0 when nobody knows of any.</summary>
    public int LatestDay { get; init; }

    /// <summary>The day by which a publication counts for <see cref="LatestDay"/>.</summary>
    public static int DayOf(DateSpan published)
    {
        ArgumentNullException.ThrowIfNull(published);
        return published.IsUnknown ? 0 : published.LastDay;
    }
}
