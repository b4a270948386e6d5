using System.Runtime.InteropServices;
using ClaimGraph.Claims;

namespace ClaimGraph.Comparison;

/// <summary>Two positions side by side, with all that the rungs ask about worked out once. A has the lesser id.</summary>
[StructLayout(LayoutKind.Auto)]
readonly struct Pair
{
    internal Pair(Position a, Position b, Kinship kinship, Aspect? aspect, Unit unit, ComparisonOptions options)
    {
        (A, B, Kinship, Aspect, Unit, Options) = (a, b, kinship, aspect, unit, options);
        Scopes = ScopePair.Of(a.Scope, b.Scope);
        Timing = TimeRule.Of(a, b, Scopes, unit, options);
        if (Timing == Timing.Apart) return;
        Order = OrderRule.Of(a, b);
        Values = ValueRule.Of(a.Value, b.Value, options);
        PartIsA = kinship == Kinship.AIsPart || (kinship == Kinship.Same && (Timing == Timing.AWithinB || (IsEventInTotal && Scopes.A == Scope.Incident)));
        PartIsB = kinship == Kinship.BIsPart || (kinship == Kinship.Same && (Timing == Timing.BWithinA || (IsEventInTotal && Scopes.B == Scope.Incident)));
    }

    internal Position A { get; }

    internal Position B { get; }

    internal Kinship Kinship { get; }

    internal Aspect? Aspect { get; }

    internal Unit Unit { get; }

    internal ComparisonOptions Options { get; }

    internal ScopePair Scopes { get; }

    /// <summary>How the times stand to each other. When they are apart, nothing else is worked out.</summary>
    internal Timing Timing { get; }

    internal CountOrder Order { get; }

    internal ValueRelation Values { get; }

    /// <summary>Whether both hold their value, so that the values can be compared.</summary>
    internal bool BothAffirmed => A.Polarity == Polarity.Affirmed && B.Polarity == Polarity.Affirmed;

    /// <summary>Whether the two share a second, or are of one time.</summary>
    internal bool TimesTouch => Timing is not (Timing.Apart or Timing.AFollowsB or Timing.BFollowsA);

    /// <summary>Whether the times touch, or may: where nobody gave one, it may lie some days before the day of publication.</summary>
    internal bool TimesMayTouch => TimesTouch
        || ((A.WhenAssumed || B.WhenAssumed) && Timing != Timing.Apart && TimeRule.DaysApart(A, B) <= Options.AssumedDays);

    /// <summary>Whether one named speaker stands behind both.</summary>
    internal bool ShareSpeaker
    {
        get
        {
            foreach (var speaker in A.Speakers)
            {
                if (B.Speakers.Contains(speaker, StringComparer.Ordinal)) return true;
            }

            return false;
        }
    }

    /// <summary>Whether the values are compatible: the same, one within the other, overlapping, rounded or near a bound.</summary>
    internal bool ValuesAgree => Values is not (ValueRelation.BoundFar or ValueRelation.ALess or ValueRelation.BLess);

    /// <summary>Whether one counts an event, or a part, of what the other counts as a whole.</summary>
    internal bool ArePartAndWhole => PartIsA || PartIsB;

    /// <summary>Whether A is the part.</summary>
    internal bool PartIsA { get; }

    /// <summary>Whether B is the part.</summary>
    internal bool PartIsB { get; }

    /// <summary>The part of a part and its whole.</summary>
    internal Position Part => PartIsA ? A : B;

    /// <summary>The whole of a part and its whole.</summary>
    internal Position Whole => PartIsA ? B : A;

    /// <summary>Whether the part's time lies in the whole's.</summary>
    internal bool PartIsInTime => Timing == Timing.Same
        || (PartIsA ? Timing is Timing.AWithinB || IsCountCarriedOn(Timing.BFollowsA) : Timing is Timing.BWithinA || IsCountCarriedOn(Timing.AFollowsB));

    /// <summary>Whether nobody knows the time of one: its article has no date, and its words give none.</summary>
    internal bool IsTimeUnknown => A.When.IsUnknown || B.When.IsUnknown;

    /// <summary>Whether nobody knows when one of the two was counted, so that any order is possible.</summary>
    internal bool IsCountUnknown => A.CountedFirst.IsUnknown || B.CountedFirst.IsUnknown;

    /// <summary>Whether the part was counted after the whole, so that the whole may have grown since.</summary>
    internal bool PartIsCountedLater => Order == (PartIsA ? CountOrder.BFirst : CountOrder.AFirst);

    /// <summary>Whether the two are states, or limits: neither grows.</summary>
    internal bool AreStates => Scopes.A is Scope.Snapshot or Scope.Threshold;

    /// <summary>Whether the two are totals of which nobody knows since when they count.</summary>
    internal bool AreTotalsOfUnknownStart => Scopes is (Scope.Total, Scope.Total) && !IsStartKnown(A) && !IsStartKnown(B);

    bool IsEventInTotal => Timing == Timing.Same && Scopes.AreEventAndTotal && A.Value.Kind == ClaimKind.Quantity;

    static bool IsStartKnown(Position position) => !position.WhenAssumed && position.When.StartSecond != DateSpan.OpenStart;

    // A count from one start that the whole carries on holds the part's time.
    bool IsCountCarriedOn(Timing wholeFollows) => !AreStates && Timing == wholeFollows && Whole.When.Contains(Part.When);
}
