namespace ClaimGraph.Claims;

/// <summary>How a deal stands, as a claim's value.</summary>
public sealed record DealState(DealStatus Status) : ClaimValue
{
    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Deal;

    /// <summary>The status as claim files write it.</summary>
    public override string ToString() => Status.ToToken();

    internal override void AddTo(ContentHash hash) => hash.Add(Status.ToToken());
}
