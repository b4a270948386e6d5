namespace ClaimGraph.Extraction.Actions;

/// <summary>Words of a sentence that tell an action.</summary>
/// <param name="First">The first of its tokens within the sentence.</param>
/// <param name="Last">The last of its tokens.</param>
/// <param name="Word">What they say.</param>
/// <param name="IsFuture">Whether the word itself says that it is still to come.</param>
/// <param name="IsJoined">Whether the Arabic "and" is written together with it.</param>
public sealed record ActionMention(int First, int Last, ActionWord Word, bool IsFuture = false, bool IsJoined = false);
