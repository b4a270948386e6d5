namespace ClaimGraph.Extraction.Numbers;

/// <summary>What a number expression says.</summary>
public enum NumberKind
{
    /// <summary>How many or how much: "15", "two thousand", "dozens", "500 to 600", "more than 200".</summary>
    Cardinal,

    /// <summary>A share of a hundred: "5 %" is 5; "half of" is 50.</summary>
    Percent,

    /// <summary>Which one in an order: "the third".</summary>
    Ordinal,
}
