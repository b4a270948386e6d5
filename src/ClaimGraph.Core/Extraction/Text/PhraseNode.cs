using System.Collections.Immutable;

namespace ClaimGraph.Extraction.Text;

/// <summary>A place in a tree of phrases: the words so far.</summary>
/// <typeparam name="T">What phrases stand for.</typeparam>
sealed class PhraseNode<T>
{
    /// <summary>What the words so far stand for; empty when they are only a beginning.</summary>
    internal ImmutableArray<T> Values { get; private set; } = [];

    /// <summary>The words that can come next, by what they are matched by.</summary>
    internal Dictionary<string, PhraseNode<T>> Next { get; } = new(StringComparer.Ordinal);

    /// <summary>The node of a further word, made where there is none. A word with several keys leads to one node by all, so that the tree grows with the words.</summary>
    internal PhraseNode<T> After(IReadOnlyList<string> keys)
    {
        var next = keys.Select(key => Next.GetValueOrDefault(key)).FirstOrDefault(node => node is not null) ?? new PhraseNode<T>();
        foreach (var key in keys) Next.TryAdd(key, next);
        return next;
    }

    internal void Add(T value)
    {
        if (!Values.Contains(value)) Values = Values.Add(value);
    }
}
