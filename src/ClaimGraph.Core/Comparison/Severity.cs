namespace ClaimGraph.Comparison;

/// <summary>How far apart two conflicting positions are.</summary>
public enum Severity
{
    /// <summary>Within what careless rounding or a day's delay might explain.</summary>
    Minor,

    /// <summary>A difference that changes the story.</summary>
    Major,

    /// <summary>A difference that makes two stories.</summary>
    Extreme,
}
