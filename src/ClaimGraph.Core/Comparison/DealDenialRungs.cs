using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>The rungs for outlets that deny or doubt a deal's status. To deny a denial is not to affirm the deal.</summary>
static class DealDenialRungs
{
    internal static readonly Rung[] All =
    [
        new("denial", "Does one deny the status that the other gives, or one that it presumes?", Denial) { Gate = RungGate.Unaffirmed },
        new("same-value", "Does one deny the deal that the other says does not exist?", BothDeny) { Gate = RungGate.Unaffirmed },
        new("denial-unclear", "Does one deny a denial or a silence?", DenialUnclear) { Gate = RungGate.Unaffirmed },
        new("doubt", "Does one doubt the status that the other gives?", Doubt) { Gate = RungGate.Unaffirmed },
        new("other-polarity", "Does one deny or doubt something else?", (in pair) => pair.BothAffirmed ? null : Judgement.NotComparable) { Gate = RungGate.Unaffirmed },
    ];

    static Judgement? Denial(in Pair pair)
    {
        if (Against(pair, Polarity.Denied) is not var (held, denied, deniedIsB)) return null;
        var excluded = held == denied || (IsProgress(denied) && ((held == DealStatus.Broken && denied <= DealStatus.Agreed) || (IsProgress(held) && held > denied)));
        return excluded ? Judgement.From(Verdict.ConflictsWith, deniedIsB) : null;
    }

    static Judgement? BothDeny(in Pair pair) =>
        Against(pair, Polarity.Denied) is var (held, denied, _) && held == DealStatus.Denied && IsProgress(denied)
            ? Judgement.FromA(Verdict.AgreesWith)
            : null;

    static Judgement? DenialUnclear(in Pair pair) =>
        Against(pair, Polarity.Denied) is var (held, denied, deniedIsB) && (!IsProgress(denied) || held == DealStatus.Unacknowledged)
            ? Judgement.From(Verdict.Undecided, deniedIsB)
            : null;

    static Judgement? Doubt(in Pair pair) =>
        Against(pair, Polarity.Doubted) is var (held, doubted, doubtedIsB) && held == doubted
            ? Judgement.From(Verdict.Undecided, doubtedIsB)
            : null;

    static (DealStatus Held, DealStatus Other, bool OtherIsB)? Against(in Pair pair, Polarity polarity)
    {
        var (a, b) = (((DealState)pair.A.Value).Status, ((DealState)pair.B.Value).Status);
        if (!pair.TimesMayTouch) return null;
        if (pair.A.Polarity == Polarity.Affirmed && pair.B.Polarity == polarity) return (a, b, true);
        if (pair.B.Polarity == Polarity.Affirmed && pair.A.Polarity == polarity) return (b, a, false);
        return null;
    }

    static bool IsProgress(DealStatus status) => status <= DealStatus.CarriedOut;
}
