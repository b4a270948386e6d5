namespace ClaimGraph.Claims;

/// <summary>What a count covers.</summary>
public enum Scope
{
    /// <summary>One event.</summary>
    Incident,

    /// <summary>Counted up since a start.</summary>
    Total,

    /// <summary>A state at a time.</summary>
    Snapshot,

    /// <summary>A limit that somebody set.</summary>
    Threshold,
}
