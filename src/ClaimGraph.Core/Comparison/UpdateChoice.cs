using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Chooses, of all that a position may update, the nearest: those that no other chosen one has already updated.</summary>
sealed class UpdateChoice(Position from)
{
    readonly List<UpdateOffer> offers = [];
    readonly HashSet<ContentId> ids = [];

    internal void Offer(UpdateOffer offer)
    {
        if (ids.Add(offer.To.Id)) offers.Add(offer);
    }

    /// <summary>Whether a position was offered.</summary>
    internal bool Holds(Position to) => ids.Contains(to.Id);

    /// <summary>Whether something nearer was offered that follows on this one.</summary>
    internal bool Overtakes(Position earlier) => offers.Exists(offer => earlier.LastDay < offer.To.FirstDay && offer.To.Scope == Scope.Snapshot
        && offer.To.Polarity == Polarity.Affirmed && earlier.Polarity == Polarity.Affirmed);

    internal void AddTo(List<Link> links, Func<Position, Position, bool> isUpdate)
    {
        offers.Sort((a, b) => Timeline.Compare(b.To, a.To));
        var chosen = new List<UpdateOffer>();
        foreach (var offer in offers)
        {
            if (!chosen.Exists(nearer => isUpdate(nearer.To, offer.To))) chosen.Add(offer);
        }

        links.AddRange(chosen.Select(offer => offer.ToLink(from)));
    }
}
