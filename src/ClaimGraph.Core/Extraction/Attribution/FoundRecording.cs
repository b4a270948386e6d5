namespace ClaimGraph.Extraction.Attribution;

/// <summary>Words of a sentence for a recording.</summary>
/// <param name="First">The first of its tokens.</param>
/// <param name="Last">The last of its tokens.</param>
/// <param name="Kind">"audio" or "video"; "any" for words that leave it open.</param>
readonly record struct FoundRecording(int First, int Last, string Kind)
{
    /// <summary>Whether it surely is a tape, on which somebody speaks for himself.</summary>
    internal bool IsHeard => Kind == "audio";
}
