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
        claim.When.AddTo(hash);
        return hash
            .Add(claim.About.When is null ? 1 : 0)
            .Add(claim.About.Scope is { } scope ? (long)scope : null)
            .Add((long)polarity)
            .End();
    }
}
