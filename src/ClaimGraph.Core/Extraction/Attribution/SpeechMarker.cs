namespace ClaimGraph.Extraction.Attribution;

/// <summary>Where what is said begins.</summary>
/// <param name="At">The token that says so: "that", a colon, a quotation mark.</param>
/// <param name="Content">The first token of what is said.</param>
/// <param name="IsDirect">Whether it is said in direct speech, behind a colon or a quotation mark.</param>
readonly record struct SpeechMarker(int At, int Content, bool IsDirect);
