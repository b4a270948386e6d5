namespace ClaimGraph.Vocabulary;

/// <summary>What came of reading one's own vocabulary.</summary>
/// <param name="Scheme">The built-in concepts and all of one's own that could be used.</param>
/// <param name="Faults">What is wrong: broken files, unknown members, circles of broader concepts. Must be mended before anything is loaded.</param>
/// <param name="Remarks">What may be meant and may be a slip: ids or labels that look alike, concepts without label, broader or related ids nobody defines.</param>
public sealed record VocabularyReading(ConceptScheme Scheme, IReadOnlyList<VocabularyRemark> Faults, IReadOnlyList<VocabularyRemark> Remarks);
