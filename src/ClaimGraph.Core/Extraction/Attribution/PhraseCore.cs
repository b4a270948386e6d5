using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Tells where the words that name a speaker end for certain.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="sources">Tells where sources are.</param>
sealed class PhraseCore(AttributionLexicon lexicon, UnnamedSources sources)
{
    readonly PersonNames people = new(lexicon);

    /// <summary>The phrase up to the word where it ends for certain: its first words name the speaker.</summary>
    internal Phrase Of(Phrase whole)
    {
        var first = whole.First;
        while (first <= whole.Last && (whole.Sentence.Tokens[first].Kind == TokenKind.Mark || IsEnglishArticle(whole.Form(first)))) first++;
        var last = first;
        while (last <= whole.Last && !EndsAt(whole, first, last)) last++;
        return whole.Between(first, last - 1);
    }

    bool EndsAt(Phrase whole, int first, int at)
    {
        var token = whole.Sentence.Tokens[at];
        if (QuotationMarks.Is(token)) return at > first && SentenceCues.IsSpeech(whole.Sentence.Tokens, at);
        if (token.Kind == TokenKind.Mark) return token.Form is "،" or "," or ":" or "؛" or ";" or "." or "(" or "—" or "–" && at > first && !IsAbbreviated(whole, at);
        if (whole.IsWithinMention(at)) return false;
        // "The activist in N, M": where somebody is ends no name.
        if (at > first && sources.PlaceAfter(whole, at) is not null) return false;
        if (at > first && token.Form.StartsWith("وال", StringComparison.Ordinal)) return !lexicon.RoleWithParticle(token.Form).HasFlag(WordRole.Title) && !GoesOn(whole, first, at);
        return (people.RoleOf(whole.Sentence, at) & (WordRole.Ends | WordRole.Which | WordRole.That)) != WordRole.None || IsAddressee(whole, at);
    }

    // "Dr." before a name.
    static bool IsAbbreviated(Phrase whole, int at) => whole.Sentence.Tokens[at].Is(".") && whole.Form(at - 1).Length == 1;

    // "The minister of trade and industry": one office of two nouns with the article.
    bool GoesOn(Phrase whole, int first, int at) =>
        at > first + 1 && at <= first + SpeakerResolver.MostWords && lexicon.RoleWithParticle(whole.Form(first)).HasFlag(WordRole.Office) && !whole.IsDefinite(first) && whole.IsDefinite(at - 1);

    // "قال لـ «صحيفة»": whom he told it to.
    bool IsAddressee(Phrase whole, int at) =>
        whole.Form(at) is "ل" or "الي" || (whole.Form(at).StartsWith('ل') && (lexicon.RoleWithParticle(whole.Form(at)).HasFlag(WordRole.Outlet)
            || whole.MentionAt(at)?.Of(ConceptType.Outlet) is not null));

    static bool IsEnglishArticle(string form) => form is "the" or "a" or "an";
}
