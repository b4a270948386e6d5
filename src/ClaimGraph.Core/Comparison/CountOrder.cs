namespace ClaimGraph.Comparison;

/// <summary>Which of two counts was made first, as far as the precision of their times tells.</summary>
enum CountOrder
{
    /// <summary>Nobody can tell.</summary>
    Unknown,

    /// <summary>A was counted before B.</summary>
    AFirst,

    /// <summary>B was counted before A.</summary>
    BFirst,
}
