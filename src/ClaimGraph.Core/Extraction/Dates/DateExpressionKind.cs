namespace ClaimGraph.Extraction.Dates;

/// <summary>What an expression of time says.</summary>
public enum DateExpressionKind
{
    /// <summary>When: a day, a month, any stretch of the calendar.</summary>
    Date,

    /// <summary>How long, without saying when: "for three hours".</summary>
    Duration,
}
