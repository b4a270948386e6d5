using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>The id of a position.</summary>
static class PositionKey
{
    [ThreadStatic]
    static ContentHash? shared;

    internal static ContentId Id(ContentId question, Claim claim, Polarity polarity)
    {
        var hash = (shared ??= new ContentHash()).Begin("position").Add(question);
        claim.Value.AddTo(hash);
        When(claim).AddTo(hash);
        return hash
            .Add(IsWhenAssumed(claim) ? 1 : 0)
            .Add(claim.About.Scope is { } scope ? (long)scope : null)
            .Add((long)polarity)
            .End();
    }

    /// <summary>The time that a claim is about. A date is its own time, so that outlets of two days may state one position.</summary>
    internal static DateSpan When(Claim claim) => claim.About.When ?? claim.Value as DateSpan ?? claim.When;

    internal static bool IsWhenAssumed(Claim claim) => claim.About.When is null && claim.Kind != ClaimKind.Date;
}
