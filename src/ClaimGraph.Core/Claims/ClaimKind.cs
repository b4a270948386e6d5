namespace ClaimGraph.Claims;

/// <summary>The three kinds of claim, each with a ladder of its own.</summary>
public enum ClaimKind
{
    /// <summary>How many, how much.</summary>
    Quantity,

    /// <summary>When something happened.</summary>
    Date,

    /// <summary>How an agreement stands.</summary>
    Deal,
}
