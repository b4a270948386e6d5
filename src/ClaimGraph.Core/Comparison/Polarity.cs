namespace ClaimGraph.Comparison;

/// <summary>Whether a position holds its value, doubts it or denies it. Follows from the stance of its claims.</summary>
public enum Polarity
{
    /// <summary>So it is (stance asserts or quotes).</summary>
    Affirmed,

    /// <summary>It may not be so (stance doubts).</summary>
    Doubted,

    /// <summary>It is not so (stance denies).</summary>
    Denied,
}
