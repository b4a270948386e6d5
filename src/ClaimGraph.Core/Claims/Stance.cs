namespace ClaimGraph.Claims;

/// <summary>How the outlet carries a claim.</summary>
public enum Stance
{
    /// <summary>The outlet says so itself.</summary>
    Asserts,

    /// <summary>The outlet passes on what another says.</summary>
    Quotes,

    /// <summary>The outlet says that it may not be so.</summary>
    Doubts,

    /// <summary>The outlet says that it is not so.</summary>
    Denies,
}
