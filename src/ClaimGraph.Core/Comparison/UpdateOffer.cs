namespace ClaimGraph.Comparison;

/// <summary>An earlier position that a later one may update.</summary>
sealed class UpdateOffer(Position to, in Pair pair, Rung rung, Judgement judgement)
{
    readonly Pair pair = pair;

    internal Position To => to;

    internal Link ToLink(Position from) => Comparer.ToLink(pair, rung, judgement, from.Id)!;
}
