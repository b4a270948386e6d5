namespace ClaimGraph.Extraction.Text;

/// <summary>Finds the phrases of a tree in a sentence. Not for several threads at once: it remembers what common words can be.</summary>
/// <typeparam name="T">What phrases stand for.</typeparam>
/// <param name="root">The tree.</param>
/// <param name="keysOf">What a word of the text, folded, can be matched by.</param>
/// <param name="keysOfLater">The same for the words of a phrase after its first; null when they are matched alike.</param>
sealed class PhraseSearch<T>(PhraseNode<T> root, Func<string, IReadOnlyList<string>> keysOf, Func<string, IReadOnlyList<string>>? keysOfLater = null)
{
    const int MostWords = 60_000;

    static readonly PhraseNode<T>[] none = [];

    readonly Dictionary<string, PhraseNode<T>[]> beginnings = new(StringComparer.Ordinal);
    readonly Dictionary<string, string[]> words = new(StringComparer.Ordinal);

    /// <summary>The longest phrase that begins at a token; null when none does. Quotation marks and hyphens within it mean nothing.</summary>
    internal (int Last, PhraseNode<T> Node)? Longest(TokenList tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Mark) return null;
        (int Last, PhraseNode<T> Node)? best = null;
        foreach (var next in Beginnings(token.Form))
        {
            if (End(tokens, at, next) is { } one && !(best?.Last >= one.Last)) best = one;
        }

        return best;
    }

    // As deep as the longest phrase; a word has few keys.
    (int Last, PhraseNode<T> Node)? End(TokenList tokens, int at, PhraseNode<T> node)
    {
        (int Last, PhraseNode<T> Node)? best = node.Values.IsEmpty ? null : (at, node);
        if (node.Next.Count == 0) return best;
        var next = at + 1;
        while (next < tokens.Count && IsPassedOver(tokens[next])) next++;
        if (next >= tokens.Count || tokens[next].Kind == TokenKind.Mark) return best;
        foreach (var key in KeysOf(tokens[next].Form))
        {
            if (node.Next.TryGetValue(key, out var further) && End(tokens, next, further) is { } one && !(best?.Last >= one.Last)) best = one;
        }

        return best;
    }

    // Most words begin no phrase.
    PhraseNode<T>[] Beginnings(string form)
    {
        if (beginnings.TryGetValue(form, out var nodes)) return nodes;
        nodes = [.. keysOf(form).Select(key => root.Next.GetValueOrDefault(key)).OfType<PhraseNode<T>>().Distinct()];
        if (nodes.Length == 0) nodes = none;
        if (beginnings.Count < MostWords) beginnings.Add(form, nodes);
        return nodes;
    }

    string[] KeysOf(string form)
    {
        if (words.TryGetValue(form, out var keys)) return keys;
        keys = [.. (keysOfLater ?? keysOf)(form)];
        if (words.Count < MostWords) words.Add(form, keys);
        return keys;
    }

    static bool IsPassedOver(Token token) => token.Kind == TokenKind.Mark && token.Form is "-" or "\"" or "“" or "”" or "«" or "»" or "'" or "(" or ")";
}
