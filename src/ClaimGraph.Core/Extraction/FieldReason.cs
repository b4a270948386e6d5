namespace ClaimGraph.Extraction;

/// <summary>Which rule and which words gave a field of a claim.</summary>
/// <param name="Field">The field as claim files name it: "about.who".</param>
/// <param name="Rule">The rule: "verb-before".</param>
/// <param name="Start">Where the words begin in the article's text, in UTF-16 units.</param>
/// <param name="End">Where they end.</param>
public sealed record FieldReason(string Field, string Rule, int Start, int End)
{
    /// <summary>What is odd about the words, as a sentence: a weekday that is not that of the day. Null when nothing is.</summary>
    public string? Remark { get; init; }
}
