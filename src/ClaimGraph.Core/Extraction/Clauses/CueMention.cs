namespace ClaimGraph.Extraction.Clauses;

/// <summary>A little word of a sentence.</summary>
/// <param name="First">The first of its tokens within the sentence.</param>
/// <param name="Last">The last of its tokens.</param>
/// <param name="Kinds">What it does, mostly one thing: a bit for each kind.</param>
sealed record CueMention(int First, int Last, ulong Kinds)
{
    internal bool Does(CueKind kind) => (Kinds & Bit(kind)) != 0;

    /// <summary>The bit of a kind. There are fewer than 64.</summary>
    internal static ulong Bit(CueKind kind) => 1UL << (int)kind;
}
