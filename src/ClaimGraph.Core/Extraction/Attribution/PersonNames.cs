using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Reads Arabic names of persons: given names, joined by words like "son of", and a family name.</summary>
/// <param name="lexicon">The words.</param>
sealed class PersonNames(AttributionLexicon lexicon)
{
    const int MostWords = 8;
    const char Yeh = 'ي';

    /// <summary>Whether a name can begin with a token: a given name, or "father of".</summary>
    internal bool Begins(Sentence sentence, int at) =>
        sentence.Tokens[at].Kind == TokenKind.Word && (RoleOf(sentence, at) & (WordRole.Given | WordRole.Link)) != WordRole.None;

    /// <summary>The last token of the name that begins with one; that itself when nothing of the name follows.</summary>
    internal int End(Sentence sentence, int first, int last)
    {
        var end = first;
        var parts = 0;
        var isLinked = RoleOf(sentence, first).HasFlag(WordRole.Link);
        while (end < Math.Min(last, first + MostWords - 1) && IsPart(sentence, end + 1, isLinked))
        {
            var role = RoleOf(sentence, end + 1) & (WordRole.Given | WordRole.Link);
            // A family name ends it; behind two names it has an article, as any word may follow a full name.
            if (role == WordRole.None && !isLinked)
            {
                if (parts == 0 || IsDefinite(sentence, end + 1)) end++;
                // The grandfather's name may stand before that of the tribe.
                if (parts == 0 && end < last && !IsDefinite(sentence, end) && IsDefinite(sentence, end + 1) && sentence.Tokens[end + 1].Form.EndsWith(Yeh) && IsPart(sentence, end + 1, isLinked)) end++;
                break;
            }

            end++;
            isLinked = role == WordRole.Link;
            if (!isLinked) parts++;
        }

        return isLinked && end > first ? end - 1 : end;
    }

    /// <summary>Whether a word can stand in a name: one that means nothing else in a sentence that attributes.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="isLinked">Whether a word stands before it that a name must follow.</param>
    internal bool IsPart(Sentence sentence, int at, bool isLinked)
    {
        var token = sentence.Tokens[at];
        if (token.Kind != TokenKind.Word) return false;
        var role = RoleOf(sentence, at);
        if (isLinked || (role & (WordRole.Given | WordRole.Link)) != WordRole.None) return true;
        return role == WordRole.None && lexicon.SourceOf(token.Form) is null && !lexicon.Cues.Next.ContainsKey(token.Form) && !FunctionWords.Contains(token.Form)
            && !token.Form.StartsWith("وال", StringComparison.Ordinal);
    }

    /// <summary>What a word can be, where "Ali" and "on" are told apart by their last letter, which folding makes one.</summary>
    internal WordRole RoleOf(Sentence sentence, int at)
    {
        var role = lexicon.RoleOf(sentence.Tokens[at].Form);
        if (!role.HasFlag(WordRole.Given | WordRole.Ends)) return role;
        return sentence.Text[sentence.Tokens[at].End - 1] == Yeh ? WordRole.Given : role & ~WordRole.Given;
    }

    static bool IsDefinite(Sentence sentence, int at) => sentence.Tokens[at].Form.StartsWith(ArabicWord.Article, StringComparison.Ordinal);
}
