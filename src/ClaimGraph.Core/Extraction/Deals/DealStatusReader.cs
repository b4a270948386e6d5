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
        (CueKind.DealDenied, DealStatus.Denied),
        (CueKind.Unacknowledged, DealStatus.Unacknowledged),
        (CueKind.DealBroken, DealStatus.Broken),
        (CueKind.DealDone, DealStatus.CarriedOut),
        (CueKind.Rumoured, DealStatus.Rumoured),
        (CueKind.Nearing, DealStatus.InTalks),
    ];

    /// <summary>The status of the agreement that a token names.</summary>
    internal static (DealStatus Status, int? Words) Of(ParsedSentence sentence, int deal)
    {
        foreach (var (cue, status) in ladder)
        {
            for (var at = Math.Max(0, deal - Before); at < sentence.Tokens.Count && at <= deal + After; at++)
            {
                if (sentence.Is(at, cue) && sentence.Layout.Distance(Math.Min(at, deal), Math.Max(at, deal)) <= ClauseLayout.Far) return (status, at);
            }
        }

        return (sentence.Is(deal, CueKind.InTalks) ? DealStatus.InTalks : DealStatus.Agreed, null);
    }
}
