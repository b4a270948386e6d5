using System.Collections.Immutable;

namespace ClaimGraph.Graph;

/// <summary>Who stands behind a position.</summary>
/// <param name="Outlets">The outlets that carry it, sorted, each once.</param>
/// <param name="Origins">How many independent origins its claims have. Ten reprints are one origin.</param>
public sealed record Backing(ImmutableArray<string> Outlets, int Origins)
{
    /// <summary>Counts who stands behind a position.</summary>
    public static Backing Of(PositionView position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return new Backing(
            [.. position.Claims.Select(claim => claim.Claim.Outlet).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            position.Claims.Select(claim => claim.Origin.Id).Distinct().Count());
    }
}
