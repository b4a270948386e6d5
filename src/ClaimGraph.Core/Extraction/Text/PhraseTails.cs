namespace ClaimGraph.Extraction.Text;

/// <summary>The phrases that begin with one word, where one asks for those of a kind; <see cref="PhraseSearch{T}"/> finds the longest of all. Immutable.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
sealed class PhraseTails<T>
{
    readonly PhraseTail<T>[] all;

    internal PhraseTails(IEnumerable<PhraseTail<T>> tails)
    {
        all = [.. tails.OrderByDescending(tail => tail.Rest.Length)];
        foreach (var tail in all) Kinds |= 1UL << tail.Kind;
    }

    /// <summary>The kinds of the phrases, a bit each.</summary>
    internal ulong Kinds { get; }

    /// <summary>The phrases, the longest first.</summary>
    internal ReadOnlySpan<PhraseTail<T>> All => all;

    /// <summary>The longest phrase of a kind that stands in a sentence.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="next">The token after the first word.</param>
    /// <param name="kind">The kind.</param>
    internal PhraseTail<T>? Longest(TokenList tokens, int next, int kind)
    {
        if ((Kinds & (1UL << kind)) == 0) return null;
        foreach (var tail in all)
        {
            if (tail.Kind == kind && Stands(tokens, next, tail.Rest)) return tail;
        }

        return null;
    }

    static bool Stands(TokenList tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Count) return false;
        for (var next = 0; next < words.Length; next++)
        {
            if (tokens[at + next].Form != words[next]) return false;
        }

        return true;
    }
}
