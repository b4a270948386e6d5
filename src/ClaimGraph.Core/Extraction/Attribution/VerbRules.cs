using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Verbs of speech: their speaker behind them in Arabic, before or behind them in English; participles go on with who speaks.</summary>
/// <param name="resolver">Tells whom phrases name.</param>
/// <param name="memory">Whom the article named before.</param>
sealed class VerbRules(SpeakerResolver resolver, SpeakerMemory memory)
{
    // What may stand behind a verb that ends a sentence: "..., he told reporters by telephone".
    const int MostBehind = 6;

    internal void Say(SpeechSentence sentence, FoundCue cue)
    {
        // "Without their saying", "that it be said": nobody says so. "According to what he said": told with those words.
        if (sentence.Cues.IsNegated(cue.First) || sentence.Cues.IsBehindWhat(cue.First)) return;
        var marker = sentence.Cues.MarkerAfter(cue.Last, !cue.Cue.SubjectFollows);
        if (cue.Cue.Kind == SpeechCueKind.GoOn) GoOn(sentence, cue, marker);
        else if (cue.Cue.SubjectFollows) SayInArabic(sentence, cue, marker);
        else SayInEnglish(sentence, cue, marker);
    }

    void SayInArabic(SpeechSentence sentence, FoundCue cue, SpeechMarker? marker)
    {
        if (marker is { } that && IsNoun(cue) && sentence.Layout.Told == that.At) return;
        if (marker is null && cue.Cue.Kind != SpeechCueKind.Say)
        {
            NoticeActor(sentence, cue);
            return;
        }

        var (subjects, before) = (sentence.Subjects, memory.Last);
        var phrase = subjects.Forward(cue.Last + 1, marker?.At - 1 ?? cue.Last + SubjectFinder.Longest, marker is not null);
        var subject = subjects.IsHonorific(phrase) && subjects.Actor(cue.First) is { } actor ? new(actor) : subjects.Subject(cue, phrase, marker is not null);
        var core = resolver.Core(phrase);
        if (cue.Cue.Traits.HasFlag(CueTraits.Narrow) && !IsNarrow(sentence, cue, core, marker)) return;
        if (subject is not { Speaker: { } speaker } || (marker is null && !subject.IsSure))
        {
            if (core.Words is [var first, ..] && resolver.IsSpeakable(core, first)) Lose(sentence, cue, first, marker is not null);
            return;
        }

        if (!subject.IsSure) resolver.Keep(speaker, phrase);
        if (marker is not null) sentence.Layout.Told = marker.Value.At;
        // Without "that" nobody knows where the name ends: "the ministry announced the death of".
        sentence.Layout.Behind(About(sentence, core.Last + 1) ?? marker?.Content ?? cue.Last + 1, marker, speaker, cue, speaker == before && core.Words.Count == 0 ? "verb-same-speaker" : "verb");
    }

    // Somebody spoke, and nobody knows who.
    void Lose(SpeechSentence sentence, FoundCue cue, int first, bool isTold)
    {
        if (isTold && cue.Cue.Traits.HasFlag(CueTraits.Plain)) memory.Last = null;
        else if (!IsObject(sentence, cue, first)) sentence.Subjects.IsLost = true;
    }

    // "Stressed (masculine) the need (feminine)": no subject, and he is who spoke before.
    static bool IsObject(SpeechSentence sentence, FoundCue cue, int noun) => sentence.Sentence.EndsWithTehMarbuta(noun) && !sentence.Tokens[cue.Last].Form.EndsWith('ت');

    static bool IsNoun(FoundCue cue) => !cue.Cue.Traits.HasFlag(CueTraits.Verb);

    // "That" stands next to the verb or to who speaks, and a clause begins with the verb.
    static bool IsNarrow(SpeechSentence sentence, FoundCue cue, Phrase core, SpeechMarker? marker) =>
        marker is { IsDirect: false } that && (that.At == cue.Last + 1 || that.At == core.Last + 1) && sentence.Subjects.BeginsClause(cue.First);

    // "The minister expressed his grief": he is who speaks when the next sentence says "he said".
    void NoticeActor(SpeechSentence sentence, FoundCue cue)
    {
        var phrase = sentence.Subjects.Forward(cue.Last + 1, cue.Last + SubjectFinder.Longest);
        if (!sentence.Subjects.HasOwn(phrase)) return;
        if (resolver.Look(phrase) is { IsSure: true, Speaker: { } who }) sentence.Subjects.Acting = who;
        else if (!IsObject(sentence, cue, resolver.Core(phrase).First)) sentence.Subjects.IsLost = true;
    }

    // "Spoke about an attempt": told without "that".
    static int? About(SpeechSentence sentence, int at) => at < sentence.End && sentence.Has(at, WordRole.About) && !sentence.Cues.IsThat(at + 1) ? at + 1 : null;

    static void GoOn(SpeechSentence sentence, FoundCue cue, SpeechMarker? marker)
    {
        var speaker = sentence.Layout.Canvas.At(Math.Max(0, cue.First - 1))?.Speaker ?? sentence.Subjects.Implied(cue);
        if (speaker is not null) sentence.Layout.Behind(marker?.Content ?? cue.Last + 1, marker, speaker, cue, "participle");
    }

    void SayInEnglish(SpeechSentence sentence, FoundCue cue, SpeechMarker? marker)
    {
        var (tokens, subjects) = (sentence.Tokens, sentence.Subjects);
        var isTold = cue.Cue.Kind == SpeechCueKind.Say;
        var before = subjects.InFrontOf(cue.First);
        var isRelative = sentence.Cues.IsRelative(cue.First);
        if (before.Words.Count == 0 && !isRelative)
        {
            if (cue.First > 0 && Closes(tokens[cue.First - 1]) && resolver.Resolve(subjects.Forward(cue.Last + 1, cue.Last + SubjectFinder.Longest)) is { Speaker: { } behind })
                sentence.Layout.Before(cue.First - 1, behind, cue);
            return;
        }

        var subject = isRelative ? subjects.Antecedent(cue.First - 1) : resolver.Resolve(before);
        if (subject is not { Speaker: { } speaker }) return;
        var rest = Rest(tokens, cue.Last + 1);
        var opens = before.First > 0 && Closes(tokens[before.First - 1]);
        if (marker is null && opens && before.First - 1 > sentence.Layout.Free + 2 && rest <= MostBehind && isTold) sentence.Layout.Before(before.First - 1, speaker, cue);
        else if (marker is not null || (isTold && (subject.IsSure || rest >= 2))) sentence.Layout.Behind(marker?.Content ?? cue.Last + 1, marker, speaker, cue, "verb");
    }

    // What is said before its verb ends with a comma or a quotation mark.
    static bool Closes(Token token) => token.Is(",") || QuotationMarks.Is(token);

    // How many tokens follow in the same clause.
    static int Rest(TokenList tokens, int from)
    {
        var at = from;
        while (at < tokens.Count && tokens[at].Form is not ("," or "." or ";")) at++;
        return at - from;
    }
}
