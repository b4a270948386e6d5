using System.Collections.Immutable;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Mentions;

/// <summary>Words of a sentence that name something of the vocabulary.</summary>
/// <param name="First">The first of its tokens within the sentence.</param>
/// <param name="Last">The last of its tokens.</param>
/// <param name="Concepts">What they can mean, by id; mostly one.</param>
public sealed record Mention(int First, int Last, ImmutableArray<Concept> Concepts)
{
    /// <summary>What they mean among the things of one type; null when nothing.</summary>
    public Concept? Of(ConceptType type)
    {
        foreach (var concept in Concepts)
        {
            if (concept.Type == type) return concept;
        }

        return null;
    }
}
