namespace ClaimGraph.Extraction.Numbers;

/// <summary>What a number expression says.</summary>
public enum NumberKind
{
    /// <summary>How many or how much: "15", "two thousand", "dozens", "500 to 600", "more than 200".</summary>
    Cardinal,

    /// <summary>A share of a hundred: "5 %" is 5.</summary>
    Percent,

    /// <summary>A part of a whole, between 0 and 1: "half of" is 0.5, as in "half an hour".</summary>
    Fraction,

    /// <summary>Which one in an order: "the third".</summary>
    Ordinal,
}
