namespace ClaimGraph.Comparison;

/// <summary>What holds between two positions. The order is that of the reports: what excludes each other first.</summary>
public enum Verdict
{
    /// <summary>Both cannot be true.</summary>
    ConflictsWith,

    /// <summary>Near enough to show, not enough to judge.</summary>
    Undecided,

    /// <summary>The later one takes the place of the earlier one.</summary>
    Updates,

    /// <summary>The whole holds the part.</summary>
    Includes,

    /// <summary>The narrower one makes the wider one exact.</summary>
    Refines,

    /// <summary>Both say the same.</summary>
    AgreesWith,
}
