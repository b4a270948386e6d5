namespace ClaimGraph.Extraction.Clauses;

/// <summary>A little word of a sentence.</summary>
/// <param name="First">The first of its tokens within the sentence.</param>
/// <param name="Last">The last of its tokens.</param>
/// <param name="Kinds">What it does, mostly one thing.</param>
sealed record CueMention(int First, int Last, IReadOnlyList<CueKind> Kinds)
{
    internal bool Does(CueKind kind) => Kinds.Contains(kind);
}
