namespace ClaimGraph.Extraction.Attribution;

/// <summary>Words for recordings.</summary>
/// <param name="Kind">"audio" or "video"; "any" for words that leave it open.</param>
/// <param name="Words">Words and phrases.</param>
sealed record RecordingEntry(string Kind, IReadOnlyList<string> Words);
