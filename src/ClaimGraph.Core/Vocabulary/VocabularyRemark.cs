namespace ClaimGraph.Vocabulary;

/// <summary>A remark on a vocabulary file.</summary>
/// <param name="File">The file.</param>
/// <param name="Concept">The concept concerned; null when the file as a whole is.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record VocabularyRemark(string File, string? Concept, string Message);
