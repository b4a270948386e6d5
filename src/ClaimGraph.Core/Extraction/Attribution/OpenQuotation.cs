namespace ClaimGraph.Extraction.Attribution;

/// <summary>A quotation that the sentence did not close.</summary>
/// <param name="Span">Who speaks, and how.</param>
/// <param name="Depth">How many quotations are open, one within the other.</param>
/// <param name="Paragraph">The paragraph that it was last seen in.</param>
sealed record OpenQuotation(AttributedSpan Span, int Depth, int Paragraph)
{
    /// <summary>The rule by which later sentences have the speaker of an earlier one.</summary>
    internal const string Rule = "quotation-goes-on";
}
