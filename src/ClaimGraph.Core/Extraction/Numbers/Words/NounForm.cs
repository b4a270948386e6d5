namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>How many a noun counts by its form alone.</summary>
enum NounForm
{
    /// <summary>It is no known noun, or many.</summary>
    None,

    /// <summary>The singular.</summary>
    One,

    /// <summary>The Arabic dual.</summary>
    Two,
}
