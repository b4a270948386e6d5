using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Tells how a sentence opens: with words that say where or when, with a verb, or with who acts.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="tokens">The tokens of the sentence.</param>
sealed class SentenceOpening(AttributionLexicon lexicon, TokenList tokens)
{
    /// <summary>Whether no subject begins with a word: prepositions, alone or written together with a noun, and "that".</summary>
    internal bool IsComplement(int at)
    {
        const WordRole little = WordRole.Ends | WordRole.About | WordRole.From | WordRole.That | WordRole.Which | WordRole.Not | WordRole.What;
        var form = tokens[at].Form;
        var role = lexicon.RoleOf(form);
        if (role != WordRole.None) return (role & little) != WordRole.None;
        if ((lexicon.RoleWithParticle(form) & little) != WordRole.None || FunctionWords.Contains(form)) return true;
        return form is ['ب' or 'ل', _, _, _, ..] && lexicon.Cues.Next.ContainsKey(form) is false && (form[1] is 'ا' or 'ل' || lexicon.RoleOf(form[1..]) != WordRole.None);
    }

    /// <summary>Where a sentence begins behind its opening words: "on its side, the ministry".</summary>
    internal int Start()
    {
        if (!IsComplement(0) || lexicon.RoleWithParticle(tokens[0].Form) == WordRole.Not) return 0;
        for (var at = 1; at < Math.Min(tokens.Count - 1, SubjectFinder.Ahead * 2); at++)
        {
            if (tokens[at].IsComma) return at + 1;
        }

        return 0;
    }

    /// <summary>Whether behind the first verb no noun stands that would be who acts: "praised what was done, saying that".</summary>
    internal bool HasNoSubject(int before, bool goesOn)
    {
        var verb = 0;
        while (verb < before && (tokens[verb].Kind == TokenKind.Mark || tokens[verb].Form is "كما" or "و")) verb++;
        if (verb >= before - 1) return true;
        // "On its side": the verb comes later.
        if (IsComplement(verb)) return !goesOn;
        var next = verb + 1;
        return tokens[next].Kind == TokenKind.Mark || IsComplement(next) || lexicon.RoleOf(tokens[next].Form).HasFlag(WordRole.Same);
    }

    /// <summary>Whether a word stands behind "to", perhaps in quotation marks: "told «N»".</summary>
    internal bool IsTold(int at)
    {
        while (at > 0 && QuotationMarks.Is(tokens[at - 1])) at--;
        return at > 0 && tokens[at - 1].Form is "ل" or "الي";
    }

    /// <summary>The last token of what can be a subject. In English it ends before its verb, and so before the article of another noun: "N met the residents".</summary>
    internal int EndOfNoun(int first)
    {
        if (ArabicWord.Is(tokens[first].Form)) return first + SubjectFinder.Longest;
        var at = first + 1;
        while (at < Math.Min(tokens.Count, first + SubjectFinder.Longest) && !(tokens[at].Form is "the" or "a" or "an" && !FunctionWords.Contains(tokens[at - 1].Form))) at++;
        return at - 1;
    }
}
