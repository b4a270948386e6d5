namespace ClaimGraph.Vocabulary;

/// <summary>A vocabulary file as it is written: concepts of one type, or hedges.</summary>
/// <param name="Type">"place", "population", "action", "party", "term", "unit", "outlet", "speaker", "status" or "hedge".</param>
/// <param name="Concepts">The concepts; for every type but "hedge".</param>
/// <param name="Hedges">The hedges; for the type "hedge".</param>
sealed record VocabularyDocument(string Type, List<ConceptEntry?>? Concepts = null, List<HedgeEntry?>? Hedges = null);
