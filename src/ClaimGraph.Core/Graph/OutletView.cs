namespace ClaimGraph.Graph;

/// <summary>An outlet with the counts of its claims.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="Agreeing">
/// Those that another outlet bears out: it states the same position, or one that agrees with it, refines it or is refined by it.
/// </param>
/// <param name="Conflicting">Those whose position conflicts with another, whoever states that one.</param>
public sealed record OutletView(string Outlet, long Claims, long Agreeing, long Conflicting)
{
    /// <summary>Those that no other outlet bears out.</summary>
    public long Alone => Claims - Agreeing;
}
