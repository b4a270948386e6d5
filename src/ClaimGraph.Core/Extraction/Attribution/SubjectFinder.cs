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

    /// <summary>Who acts is named among the first words of a sentence, in tokens.</summary>
    internal const int Ahead = 4;
    const int MostOfApposition = 4;

    readonly TokenList tokens = sentence.Tokens;
    readonly SentenceOpening opening = new(lexicon, sentence.Tokens);

    /// <summary>Who acts in the sentence, as a verb of it told; null when none did.</summary>
    internal string? Acting { get; set; }

    /// <summary>Whether somebody speaks in the sentence whom nobody knows.</summary>
    internal bool IsLost { get; set; }

    /// <summary>Who says what a verb with its subject behind it tells; null when that is not known.</summary>
    /// <param name="cue">The verb.</param>
    /// <param name="phrase">What stands behind it.</param>
    /// <param name="isTold">Whether what is said surely follows.</param>
    internal Resolved? Subject(FoundCue cue, Phrase phrase, bool isTold)
    {
        var isRelative = cues.IsRelative(cue.First);
        var hasOwn = HasOwn(phrase);
        if (hasOwn && resolver.Resolve(phrase) is { } after && (after.IsSure || !isRelative)) return after;
        if (isRelative) return Antecedent(cue.First - 1);
        if (!hasOwn && isTold && (Late(phrase) ?? BehindPronoun(phrase)) is { } late) return late;
        if (!IsJoined(cue.First) && Before(cue.First, isTold) is { } found) return found;
        return isTold && GoesOn(cue.First) ? new(Implied(cue)) : null;
    }

    /// <summary>Whether a phrase behind a verb begins with a subject. "Confirmed to the wounded": behind the verb stands whom it was told to.</summary>
    internal bool HasOwn(Phrase phrase) => resolver.Core(phrase).Words is [var first, ..] && tokens[first].Form is not ['ل', 'ل', _, _, ..];

    /// <summary>Who acts in the sentence before a token, where its first words name him: "the minister called for calm, adding that".</summary>
    internal string? Actor(int before)
    {
        var start = opening.Start();
        // Some verbs look like a preposition: "expressed" like "through".
        return Actor(start, Ahead, before) ?? (start > 0 ? Actor(1, 1, before) : null);
    }

    string? Actor(int from, int count, int before)
    {
        var whole = Forward(0, before - 1);
        for (var first = from; first < Math.Min(before, from + count); first++)
        {
            if (tokens[first].Kind != TokenKind.Word) continue;
            if (ArabicWord.Is(tokens[first].Form) && (!resolver.CanBegin(whole, first) || opening.IsComplement(first) || opening.IsTold(first))) continue;
            var phrase = Forward(first, Math.Min(before - 1, opening.EndOfNoun(first)));
            if (resolver.MayName(phrase) && resolver.Look(phrase) is { IsSure: true, Speaker: { } speaker } found && (!found.IsOutlet || resolver.IsOutlet(phrase, first)) && !resolver.IsLoose(speaker)) return speaker;
        }

        return null;
    }

    /// <summary>Who is meant by a verb without a subject: who spoke in the sentence, or acted in it, or is meant by the sentence's own first verb; null when nobody knows.</summary>
    /// <param name="cue">The verb.</param>
    internal string? Implied(FoundCue cue)
    {
        if (memory.IsHere) return memory.Last;
        if (Acting is not null || IsLost) return Acting;
        var goesOn = cue.Cue.Kind == SpeechCueKind.GoOn;
        return Actor(cue.First) ?? (opening.HasNoSubject(cue.First, goesOn) ? memory.Implied(goesOn || cue.Cue.Traits.HasFlag(CueTraits.Continues)) : null);
    }

    /// <summary>Whom a relative pronoun means.</summary>
    internal Resolved Antecedent(int before)
    {
        var first = Math.Max(0, before - Longest);
        var phrase = new Phrase(sentence, mentions, Math.Max(first, PhraseStart(before - 1)), before - 1, isTold: false);
        if (phrase.Words is [.., var noun] && !ArabicWord.Is(tokens[noun].Form)) return resolver.Resolve(phrase.Between(NounStart(phrase, noun), noun)) ?? new((string?)null);
        if (FromBefore(phrase) is { } found) return found;
        return new(memory.IsHere ? memory.Last : Actor(before));
    }

    // In English the words right before "which" name whom it means.
    int NounStart(Phrase phrase, int at)
    {
        while (at > phrase.First && tokens[at - 1].Kind == TokenKind.Word && (lexicon.RoleOf(tokens[at - 1].Form) & (WordRole.Ends | WordRole.Starts)) == WordRole.None) at--;
        return at;
    }

    /// <summary>What stands before an English verb and may name who speaks: without "but" and what stands before it.</summary>
    internal Phrase InFrontOf(int verb)
    {
        var phrase = Backward(verb - 1);
        var first = phrase.First;
        foreach (var at in phrase.Words)
        {
            var role = lexicon.RoleOf(tokens[at].Form);
            if (role.HasFlag(WordRole.Starts) || (at == first && role.HasFlag(WordRole.Ends))) first = at + 1;
        }

        return first == phrase.First ? phrase : phrase.Between(first, phrase.Last);
    }

    // "Confirmed to me the doctors": a noun with the article behind a preposition with its pronoun is who speaks, known or not.
    Resolved? BehindPronoun(Phrase phrase)
    {
        if (phrase.Words is not [var little, var noun, ..] || little != phrase.First || noun != little + 1) return null;
        var isPronoun = tokens[little].Form is { Length: > 1 and <= 4 } and ['ل' or 'ب' or 'ف', .., 'ه' or 'ا' or 'ي' or 'م'] and not "في" && opening.IsComplement(little);
        return isPronoun && tokens[noun].Form.StartsWith(ArabicWord.Article, StringComparison.Ordinal) ? resolver.Resolve(phrase.Between(noun, phrase.Last)) ?? Resolved.Nobody : null;
    }

    // "Said in the town the minister of": the subject behind the words that say where or to whom.
    Resolved? Late(Phrase phrase)
    {
        foreach (var at in phrase.Words)
        {
            if (at == phrase.First || at > phrase.First + Ahead * 2) continue;
            if ((lexicon.RoleOf(tokens[at].Form) & (WordRole.Office | WordRole.Spokesman | WordRole.Title)) == WordRole.None) continue;
            // Behind a noun without the article it belongs to that noun: "in a statement of the ministry".
            if (tokens[at - 1].Kind == TokenKind.Word && !phrase.IsDefinite(at - 1)) continue;
            if (resolver.Resolve(phrase.Between(at, phrase.Last)) is { IsSure: true, Speaker: not null } found) return found;
        }

        return null;
    }

    // "The minister, (had) said": the subject stands before its verb, perhaps with a comma between.
    Resolved? Before(int verb, bool isTold)
    {
        var last = verb - 1;
        while (last >= 0 && tokens[last].Form is "قد" or "وقد") last--;
        if (last < 0) return null;
        if (tokens[last].Kind == TokenKind.Word) return FromBefore(Backward(last, isTold));
        if (!tokens[last].IsComma) return null;
        var near = Backward(last - 1, isTold);
        // A short phrase may be an apposition: "the minister, N, said".
        return Leading(near) ?? (near.Words.Count <= MostOfApposition ? Leading(Backward(last, isTold)) : null);
    }

    // Who is named by the first words of a phrase, or by those behind its verb.
    Resolved? Leading(Phrase phrase)
    {
        foreach (var at in phrase.Words)
        {
            if (at > phrase.First + 2) break;
            if (resolver.CanBegin(phrase, at) && !opening.IsComplement(at) && resolver.Resolve(phrase.Between(at, phrase.Last)) is { IsSure: true, Speaker: not null } found) return found;
        }

        return null;
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

    /// <summary>Whether a clause begins with a token.</summary>
    internal bool BeginsClause(int at) => at == 0 || tokens[at - 1].Form is "،" or "," or "كما";

    // Where no subject stands before a verb, it goes on with the last one; "the facts confirm" has one, that cannot speak.
    bool GoesOn(int at) => IsJoined(at) || (at <= 2 * Ahead && opening.IsComplement(0)) || BeginsClause(at) || tokens[at - 1].Kind == TokenKind.Mark || lexicon.RoleWithParticle(tokens[at - 1].Form) != WordRole.None;

    // "And": the verb goes on with its own subject, not with what stands before.
    bool IsJoined(int at) => tokens[at].Form is ['و' or 'ف', .. var rest] && lexicon.Cues.Next.ContainsKey(rest);

    /// <summary>The tokens from first to last, at most to the end of the sentence.</summary>
    internal Phrase Forward(int first, int last, bool isTold = false) => new(sentence, mentions, first, Math.Min(last, tokens.Count - 1), isTold);

    /// <summary>The phrase that ends with a token.</summary>
    internal Phrase Backward(int last, bool isTold = false) => new(sentence, mentions, PhraseStart(last), last, isTold);

    // What stands in quotation marks before a token is a name, and no speech.
    bool ClosesName(int at)
    {
        for (var open = at - 1; open >= 0 && at - open <= SentenceCues.ShortestSpeech; open--)
        {
            if (QuotationMarks.Is(tokens[open])) return true;
        }

        return false;
    }

    // Back to a comma, or over an apposition that stands between two.
    int PhraseStart(int last)
    {
        var at = last;
        var commas = last >= 0 && tokens[last].Form is "," or "،" ? 2 : 1;
        for (; at >= 0 && last - at < Longest; at--)
        {
            var token = tokens[at];
            if (token.Form is ":" or ";" or "؛" || cues.IsThat(at)) break;
            if (QuotationMarks.Is(token) && at < last && !token.Touches(tokens[at + 1]) && !ClosesName(at)) break;
            if (token.Form is "," or "،" && at < last && --commas == 0) break;
        }

        return at + 1;
    }
}
