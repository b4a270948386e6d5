namespace ClaimGraph.Extraction.Actions;

/// <summary>Words of a sentence that tell an action.</summary>
/// <param name="First">The first of its tokens within the sentence.</param>
/// <param name="Last">The last of its tokens.</param>
/// <param name="Word">What they say.</param>
public sealed record ActionMention(int First, int Last, ActionWord Word);
