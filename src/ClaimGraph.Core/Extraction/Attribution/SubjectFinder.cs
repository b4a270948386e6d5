using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Finds the phrases of one sentence that name who speaks: behind a verb, before it, or in the main clause of a relative one.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="mentions">What of the vocabulary it names.</param>
/// <param name="cues">Its words that attribute.</param>
/// <param name="resolver">Tells whom phrases name.</param>
/// <param name="memory">Whom the article named before.</param>
sealed class SubjectFinder(AttributionLexicon lexicon, Sentence sentence, IReadOnlyList<Mention> mentions, SentenceCues cues, SpeakerResolver resolver, SpeakerMemory memory)
{
    /// <summary>No phrase that names a speaker is longer, in tokens.</summary>
    internal const int Longest = 20;

    readonly IReadOnlyList<Token> tokens = sentence.Tokens;

    /// <summary>Who says what a verb with its subject behind it tells; null when that is not known.</summary>
    /// <param name="cue">The verb.</param>
    /// <param name="phrase">What stands behind it.</param>
    /// <param name="isTold">Whether what is said surely follows.</param>
    internal Resolved? Subject(FoundCue cue, Phrase phrase, bool isTold)
    {
        var isRelative = cues.IsRelative(cue.First);
        if (resolver.Core(phrase).Words.Count > 0 && resolver.Resolve(phrase) is { } after && (after.IsSure || !isRelative)) return after;
        if (isRelative) return Antecedent(cue.First - 1);
        if (cue.First > 0 && tokens[cue.First - 1].Kind == TokenKind.Word && !IsJoined(cue.First) && Backward(cue.First - 1, isTold) is { Words.Count: > 0 } before && FromBefore(before) is { } found) return found;
        return isTold && GoesOn(cue.First) ? Last() : null;
    }

    /// <summary>Who acts in the sentence before a token, where its first words name him: "the minister called for calm, adding that".</summary>
    internal string? Actor(int before)
    {
        for (var first = 0; first < Math.Min(before, 4); first++)
        {
            if (tokens[first].Kind != TokenKind.Word) continue;
            if (resolver.Resolve(Forward(first, Math.Min(before - 1, first + Longest))) is { IsSure: true, Speaker: { } speaker }) return speaker;
        }

        return null;
    }

    /// <summary>Whom a relative pronoun means.</summary>
    internal Resolved Antecedent(int before)
    {
        var first = Math.Max(0, before - Longest);
        if (FromBefore(new Phrase(sentence, mentions, Math.Max(first, PhraseStart(before - 1)), before - 1, isTold: false)) is { } found) return found;
        return Last();
    }

    // In a sentence that begins with its subject: the nearest phrase before the verb that surely speaks.
    Resolved? FromBefore(Phrase before)
    {
        foreach (var at in before.Words)
        {
            if (resolver.CanBegin(before, at) && resolver.Resolve(before.Between(at, before.Last)) is { IsSure: true } found && found.Speaker is not null) return found;
        }

        return null;
    }

    /// <summary>Whether a phrase means whoever the sentence began with: "His Highness".</summary>
    internal bool IsHonorific(Phrase phrase) => phrase.Words is [var first, ..] && lexicon.RoleOf(tokens[first].Form).HasFlag(WordRole.Same);

    /// <summary>Whoever spoke last.</summary>
    internal Resolved Last() => new(memory.Last);

    /// <summary>Whether a clause begins with a token.</summary>
    internal bool BeginsClause(int at) => at == 0 || tokens[at - 1].Form is "،" or "," or "كما";

    // Where no subject stands before a verb, it goes on with the last one; "the facts confirm" has one, that cannot speak.
    bool GoesOn(int at) => IsJoined(at) || BeginsClause(at) || tokens[at - 1].Kind == TokenKind.Mark || lexicon.RoleWithParticle(tokens[at - 1].Form) != WordRole.None;

    // "And": the verb goes on with its own subject, not with what stands before.
    bool IsJoined(int at) => tokens[at].Form is ['و' or 'ف', .. var rest] && lexicon.Cues.Next.ContainsKey(rest);

    /// <summary>The tokens from first to last, at most to the end of the sentence.</summary>
    internal Phrase Forward(int first, int last, bool isTold = false) => new(sentence, mentions, first, Math.Min(last, tokens.Count - 1), isTold);

    /// <summary>The phrase that ends with a token.</summary>
    internal Phrase Backward(int last, bool isTold = false) => new(sentence, mentions, PhraseStart(last), last, isTold);

    // Back to a comma, or over an apposition that stands between two.
    int PhraseStart(int last)
    {
        var at = last;
        var commas = last >= 0 && tokens[last].Form is "," or "،" ? 2 : 1;
        for (; at >= 0 && last - at < Longest; at--)
        {
            var token = tokens[at];
            if (token.Form is ":" or ";" or "؛" || cues.IsThat(at)) break;
            if (QuotationMarks.Is(token) && at < last && !token.Touches(tokens[at + 1])) break;
            if (token.Form is "," or "،" && at < last && --commas == 0) break;
        }

        return at + 1;
    }
}
