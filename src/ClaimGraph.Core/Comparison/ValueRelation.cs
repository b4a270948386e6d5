namespace ClaimGraph.Comparison;

/// <summary>How two numbers, or two dates, stand to each other.</summary>
enum ValueRelation
{
    /// <summary>The same ends.</summary>
    Same,

    /// <summary>A lies within B.</summary>
    AWithinB,

    /// <summary>B lies within A.</summary>
    BWithinA,

    /// <summary>They overlap.</summary>
    Overlapping,

    /// <summary>Apart, but no further than rounding explains.</summary>
    Rounded,

    /// <summary>At least one end is open, and the other number lies near it.</summary>
    BoundNear,

    /// <summary>At least one end is open, and the other number lies far beyond it.</summary>
    BoundFar,

    /// <summary>A lies below B, or before it.</summary>
    ALess,

    /// <summary>B lies below A, or before it.</summary>
    BLess,
}
