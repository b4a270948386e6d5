namespace ClaimGraph.Extraction.Attribution;

/// <summary>Words of a sentence that attribute.</summary>
/// <param name="First">The first of its tokens.</param>
/// <param name="Last">The last of its tokens.</param>
/// <param name="Cue">What they do.</param>
readonly record struct FoundCue(int First, int Last, Cue Cue);
