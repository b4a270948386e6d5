using System.Collections.Immutable;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Mentions;

/// <summary>A place in the tree of labels: the words so far.</summary>
sealed class LabelNode
{
    /// <summary>What the words so far name; empty when they are only a beginning.</summary>
    internal ImmutableArray<Concept> Concepts { get; private set; } = [];

    /// <summary>The words that can come next, by their keys.</summary>
    internal Dictionary<string, LabelNode> Next { get; } = new(StringComparer.Ordinal);

    internal void Name(Concept concept)
    {
        if (!Concepts.Contains(concept)) Concepts = [.. Concepts.Add(concept).OrderBy(one => one.Id, StringComparer.Ordinal)];
    }
}
