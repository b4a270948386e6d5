namespace ClaimGraph.Extraction.Text;

/// <summary>Finds the phrases of a tree in a sentence. Not for several threads at once: it remembers the keys of common words.</summary>
/// <typeparam name="T">What phrases stand for.</typeparam>
/// <param name="root">The tree.</param>
/// <param name="keysOf">What a word of the text, folded, can be matched by.</param>
sealed class PhraseSearch<T>(PhraseNode<T> root, Func<string, IReadOnlyList<string>> keysOf)
{
    const int MostWords = 60_000;

    readonly Dictionary<string, IReadOnlyList<string>> words = new(StringComparer.Ordinal);

    /// <summary>The longest phrase that begins at a token; null when none does. Quotation marks and hyphens within it mean nothing.</summary>
    internal (int Last, PhraseNode<T> Node)? Longest(IReadOnlyList<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Mark ? null : Longest(tokens, at, root);

    // As deep as the longest phrase; a word has few keys.
    (int Last, PhraseNode<T> Node)? Longest(IReadOnlyList<Token> tokens, int at, PhraseNode<T> from)
    {
        while (at < tokens.Count && IsPassedOver(tokens[at])) at++;
        if (at >= tokens.Count || tokens[at].Kind == TokenKind.Mark) return null;
        (int Last, PhraseNode<T> Node)? best = null;
        foreach (var key in KeysOf(tokens[at].Form))
        {
            if (!from.Next.TryGetValue(key, out var next)) continue;
            var end = Longest(tokens, at + 1, next) ?? (next.Values.IsEmpty ? null : (at, next));
            if (end is { } one && !(best?.Last >= one.Last)) best = one;
        }

        return best;
    }

    IReadOnlyList<string> KeysOf(string form)
    {
        if (words.TryGetValue(form, out var keys)) return keys;
        keys = keysOf(form);
        if (words.Count < MostWords) words.Add(form, keys);
        return keys;
    }

    static bool IsPassedOver(Token token) => token.Kind == TokenKind.Mark && token.Form is "-" or "\"" or "“" or "”" or "«" or "»" or "'" or "(" or ")";
}
