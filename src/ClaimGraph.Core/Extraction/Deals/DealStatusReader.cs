using ClaimGraph.Claims;
using ClaimGraph.Extraction.Clauses;

namespace ClaimGraph.Extraction.Deals;

/// <summary>Tells how an agreement stands from the words around its name.</summary>
static class DealStatusReader
{
    const int Before = 14;
    const int After = 14;

    static readonly (CueKind Cue, DealStatus Status)[] ladder =
    [
        (CueKind.Denies, DealStatus.Denied),
        (CueKind.Unacknowledged, DealStatus.Unacknowledged),
        (CueKind.DealBroken, DealStatus.Broken),
        (CueKind.DealDone, DealStatus.CarriedOut),
        (CueKind.Rumoured, DealStatus.Rumoured),
        (CueKind.Nearing, DealStatus.InTalks),
    ];

    /// <summary>The status of the agreement or the talks that a token names; null for talks that came to nothing.</summary>
    internal static (DealStatus Status, int? Words)? Of(ParsedSentence sentence, int deal)
    {
        var isTalks = sentence.Is(deal, CueKind.InTalks);
        foreach (var (cue, status) in ladder)
        {
            for (var at = Math.Max(0, deal - Before); at < sentence.Tokens.Count && at <= deal + After; at++)
            {
                if (sentence.Is(at, cue) && !sentence.HasBetween(Math.Min(at, deal), Math.Max(at, deal), CueKind.Breaks) && sentence.Layout.Distance(Math.Min(at, deal), Math.Max(at, deal)) <= ClauseLayout.Far) return !isTalks || status == DealStatus.Denied ? (status, at) : status == DealStatus.Broken ? null : (DealStatus.InTalks, null);
            }
        }

        return (isTalks ? DealStatus.InTalks : DealStatus.Agreed, null);
    }
}
