namespace ClaimGraph.Claims;

/// <summary>How an agreement stands.</summary>
public enum DealStatus
{
    /// <summary>People say that there may be one.</summary>
    Rumoured,

    /// <summary>The parties are talking.</summary>
    InTalks,

    /// <summary>The parties have agreed.</summary>
    Agreed,

    /// <summary>What was agreed has been done.</summary>
    CarriedOut,

    /// <summary>A party does not confirm it.</summary>
    Unacknowledged,

    /// <summary>A party says that there is none.</summary>
    Denied,

    /// <summary>It was made and no longer holds.</summary>
    Broken,
}
