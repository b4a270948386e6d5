namespace ClaimGraph.Claims;

/// <summary>What a claim says: a <see cref="Quantity"/>, a <see cref="DateSpan"/> or a <see cref="DealState"/>. The family is closed.</summary>
public abstract record ClaimValue
{
    private protected ClaimValue() { }

    /// <summary>Which of the three kinds of claim this value belongs to.</summary>
    public abstract ClaimKind Kind { get; }

    /// <summary>Adds the value's fields to an id.</summary>
    internal abstract void AddTo(ContentHash hash);
}
