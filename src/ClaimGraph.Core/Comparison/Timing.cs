namespace ClaimGraph.Comparison;

/// <summary>How the times of two positions stand to each other, as far as comparing goes.</summary>
enum Timing
{
    /// <summary>One time: the values are compared.</summary>
    Same,

    /// <summary>The time of A is a part of the time of B.</summary>
    AWithinB,

    /// <summary>The time of B is a part of the time of A.</summary>
    BWithinA,

    /// <summary>B follows A: a state held later, or a count from the same start carried on.</summary>
    BFollowsA,

    /// <summary>A follows B.</summary>
    AFollowsB,

    /// <summary>Near each other, in no way that could be judged.</summary>
    Unclear,

    /// <summary>Another time, another event.</summary>
    Apart,
}
