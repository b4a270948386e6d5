using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>The words of one sentence that attribute, and where what they attribute begins.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="tokens">The tokens of the sentence.</param>
/// <param name="cues">What was found, in order.</param>
sealed class SentenceCues(AttributionLexicon lexicon, TokenList tokens, IReadOnlyList<FoundCue> cues)
{
    // Nobody puts more words between a verb and what is said.
    const int Reach = 40;

    /// <summary>A shorter quotation is a name, or a word that the writer keeps away from himself; in tokens.</summary>
    internal const int ShortestSpeech = 4;

    const int LongestName = 6;

    /// <summary>What was found, in order.</summary>
    internal IReadOnlyList<FoundCue> Found => cues;

    /// <summary>Where what is said after a token begins; null when nothing tells.</summary>
    internal SpeechMarker? MarkerAfter(int last, bool isEnglish)
    {
        SpeechMarker? quotation = null;
        var next = 0;
        for (var at = last + 1; at < Math.Min(tokens.Count, last + 1 + (isEnglish ? Reach / 4 : Reach)); at++)
        {
            if (tokens[at].Is(":") && !IsTime(at)) return new(at, at + 1, true);
            if (tokens[at].Form is "؛" or ";") break;
            if (IsThat(at)) return new(at, at + 1, false);
            // What is long enough is no name; a shorter one may be, and "that" follows.
            if (IsSpeech(tokens, at)) quotation ??= new(at, at, true);
            if (quotation is { } open && at - open.At > LongestName) break;
            while (next < cues.Count && cues[next].First < at) next++;
            if (next < cues.Count && cues[next].First == at && (IsVerb(cues[next]) || cues[next].Cue.Kind == SpeechCueKind.GoOn) && !IsRelative(at)) break;
        }

        return quotation;
    }

    /// <summary>Whether a token is "that", alone or with a particle.</summary>
    internal bool IsThat(int at) => tokens[at].Kind == TokenKind.Word && lexicon.RoleOf(tokens[at].Form).HasFlag(WordRole.That)
        && !(at > 0 && lexicon.RoleWithParticle(tokens[at - 1].Form).HasFlag(WordRole.Conjunction));

    /// <summary>Whether a quotation long enough to be speech begins with a token.</summary>
    internal static bool IsSpeech(TokenList tokens, int at)
    {
        if (!QuotationMarks.Opens(tokens, at)) return false;
        var depth = 1;
        return (QuotationMarks.Close(tokens, at + 1, ref depth) ?? tokens.Count) - at - 1 >= ShortestSpeech;
    }

    bool IsTime(int at) => at > 0 && at + 1 < tokens.Count && tokens[at - 1].Kind == TokenKind.Number && tokens[at + 1].Kind == TokenKind.Number && tokens[at].Touches(tokens[at + 1]);

    /// <summary>The first token of the clause that a token stands in.</summary>
    internal int ClauseStart(int at)
    {
        while (at > 0 && !(tokens[at - 1].Form is "،" or "," or "؛" or ";" or ":" || IsThat(at - 1))) at--;
        return at;
    }

    /// <summary>The token before the next comma after a token, or the last one.</summary>
    internal int ClauseEnd(int at)
    {
        while (at + 1 < tokens.Count && tokens[at + 1].Form is not ("،" or "," or "؛" or ";")) at++;
        return at;
    }

    /// <summary>Whether a relative pronoun stands before a token: "the network, which said".</summary>
    internal bool IsRelative(int at) => at > 0 && tokens[at - 1].Kind == TokenKind.Word && lexicon.RoleWithParticle(tokens[at - 1].Form).HasFlag(WordRole.Which);

    /// <summary>Whether "what" stands before a verb.</summary>
    internal bool IsBehindWhat(int at) => at > 0 && lexicon.RoleOf(tokens[at - 1].Form).HasFlag(WordRole.What) && ArabicWord.Is(tokens[at - 1].Form);

    /// <summary>Whether a verb is turned into its opposite.</summary>
    internal bool IsNegated(int at) => at > 0 && lexicon.RoleWithParticle(tokens[at - 1].Form).HasFlag(WordRole.Not);

    internal static bool IsVerb(FoundCue cue) => cue.Cue.Kind is SpeechCueKind.Say or SpeechCueKind.Tell or SpeechCueKind.Pass or SpeechCueKind.Publish or SpeechCueKind.Show or SpeechCueKind.Learn;
}
