using System.Diagnostics;
using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Climbs the ladder of a kind: the first rung that holds decides.</summary>
static class Ladder
{
    internal static Rung[] Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Quantity => QuantityLadder.Rungs,
        ClaimKind.Date => DateLadder.Rungs,
        ClaimKind.Deal => DealLadder.Rungs,
        _ => throw new UnreachableException(),
    };

    /// <summary>The deciding rung and its judgement. Every ladder ends in a rung that always holds.</summary>
    internal static (Rung Rung, Judgement Judgement) Climb(in Pair pair)
    {
        foreach (var rung in Of(pair.A.Value.Kind))
        {
            if (rung.Test(pair) is { } judgement) return (rung, judgement);
        }

        throw new UnreachableException("A ladder ended without a verdict.");
    }
}
