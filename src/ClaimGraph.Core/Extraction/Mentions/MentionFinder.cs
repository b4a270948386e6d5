using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Mentions;

/// <summary>
/// Finds what of the vocabulary a sentence names, by the labels of the concepts in every language. Particles that Arabic writes together with a word, the article
/// and endings of number and case do not keep a name from being found. Not for several threads at once.
/// </summary>
/// <param name="scheme">The vocabulary. Labels of one letter are left out.</param>
public sealed class MentionFinder(ConceptScheme scheme)
{
    // Common words are looked up again and again.
    const int MostWords = 60_000;

    static readonly IReadOnlyList<Mention> none = [];

    readonly LabelTree labels = LabelTree.Of(scheme);
    readonly Dictionary<string, WordKeys> words = new(StringComparer.Ordinal);

    /// <summary>The mentions of a sentence in order, the longest where several begin; none lies within another.</summary>
    public IReadOnlyList<Mention> Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        List<Mention>? found = null;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (Longest(sentence.Tokens, at, labels.Root) is not { } end) continue;
            (found ??= []).Add(new Mention(at, end.Last, end.Node.Concepts));
            at = end.Last;
        }

        return found ?? none;
    }

    (int Last, LabelNode Node)? Longest(IReadOnlyList<Token> tokens, int at, LabelNode from)
    {
        // Quotation marks and hyphens stand anywhere within names, and mean nothing.
        while (from != labels.Root && at < tokens.Count && IsPassedOver(tokens[at])) at++;
        if (at >= tokens.Count || tokens[at].Kind == TokenKind.Mark) return null;
        (int Last, LabelNode Node)? best = null;
        foreach (var key in KeysOf(tokens[at].Form).Keys)
        {
            if (!from.Next.TryGetValue(key, out var next)) continue;
            var end = Longest(tokens, at + 1, next) ?? (next.Concepts.IsEmpty ? null : (at, next));
            if (end is { } one && !(best?.Last >= one.Last)) best = one;
        }

        return best;
    }

    WordKeys KeysOf(string form)
    {
        if (words.TryGetValue(form, out var keys)) return keys;
        keys = WordKeys.OfText(form);
        if (words.Count < MostWords) words.Add(form, keys);
        return keys;
    }

    static bool IsPassedOver(Token token) => token.Kind == TokenKind.Mark && token.Form is "-" or "\"" or "“" or "”" or "«" or "»" or "'" or "(" or ")";
}
