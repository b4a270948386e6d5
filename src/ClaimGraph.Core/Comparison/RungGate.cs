namespace ClaimGraph.Comparison;

/// <summary>Which pairs a rung can hold for at all. Saves asking the others.</summary>
enum RungGate
{
    /// <summary>Any pair.</summary>
    Any,

    /// <summary>Pairs of which one denies or doubts.</summary>
    Unaffirmed,

    /// <summary>Pairs of a part and its whole.</summary>
    PartAndWhole,
}
