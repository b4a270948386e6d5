using System.Diagnostics;
using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Climbs the ladder of a kind: the first rung that holds decides.</summary>
static class Ladder
{
    static readonly Rung[][] open = [.. Enum.GetValues<ClaimKind>().SelectMany(kind => Enumerable.Range(0, 4).Select(gates => Open(kind, (gates & 1) != 0, (gates & 2) != 0)))];

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
        var gates = (pair.BothAffirmed ? 0 : 1) | (pair.ArePartAndWhole ? 2 : 0);
        foreach (var rung in open[((int)pair.A.Value.Kind * 4) | gates])
        {
            if (rung.Test(pair) is { } judgement) return (rung, judgement);
        }

        throw new UnreachableException("A ladder ended without a verdict.");
    }

    static Rung[] Open(ClaimKind kind, bool unaffirmed, bool partAndWhole) =>
    [
        .. Of(kind).Where(rung => rung.Gate switch
        {
            RungGate.Unaffirmed => unaffirmed,
            RungGate.PartAndWhole => partAndWhole,
            _ => true,
        }),
    ];
}
