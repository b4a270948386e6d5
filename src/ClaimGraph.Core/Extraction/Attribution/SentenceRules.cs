namespace ClaimGraph.Extraction.Attribution;

/// <summary>The rules of attribution, each by the words that call for it.</summary>
/// <param name="resolver">Tells whom phrases name.</param>
/// <param name="recordings">Names recordings.</param>
/// <param name="memory">Whom the article named before.</param>
sealed class SentenceRules(SpeakerResolver resolver, Recordings recordings, SpeakerMemory memory)
{
    readonly VerbRules verbs = new(resolver, memory);
    readonly PassedOnRules passedOn = new(resolver);
    readonly RecordingRules recorded = new(resolver, recordings, memory);
    readonly AccordRules accord = new(resolver, memory);
    readonly StanceRules stances = new(resolver);

    /// <summary>Applies the rule of each of the words that attribute, in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">The first token that no earlier sentence accounts for.</param>
    internal void Apply(SpeechSentence sentence, int from)
    {
        sentence.Layout.Free = from;
        var found = sentence.Cues.Found;
        for (var at = 0; at < found.Count; at++)
        {
            if (found[at].First >= from) Apply(sentence, found[at], at + 1 < found.Count ? found[at + 1] : null);
        }
    }

    void Apply(SpeechSentence sentence, FoundCue cue, FoundCue? next)
    {
        switch (cue.Cue.Kind)
        {
            case SpeechCueKind.Say or SpeechCueKind.Tell or SpeechCueKind.GoOn: verbs.Say(sentence, cue); break;
            case SpeechCueKind.Pass: passedOn.Pass(sentence, cue); break;
            case SpeechCueKind.Learn: passedOn.Learn(sentence, cue); break;
            case SpeechCueKind.Publish: recorded.Publish(sentence, cue); break;
            case SpeechCueKind.Show: recorded.Show(sentence, cue); break;
            // "As he said that": a verb of speech, after all.
            case SpeechCueKind.Accord when cue.Last < sentence.End && cue.Last > cue.First && sentence.Cues.IsThat(cue.Last + 1): verbs.Say(sentence, cue with { Cue = cue.Cue with { Kind = SpeechCueKind.Say } }); break;
            case SpeechCueKind.Accord: accord.Accord(sentence, cue, next); break;
            case SpeechCueKind.Same: accord.Same(sentence, cue); break;
            case SpeechCueKind.Hearsay: AccordRules.Hearsay(sentence, cue); break;
            case SpeechCueKind.Doubt: StanceRules.Doubt(sentence, cue); break;
            case SpeechCueKind.Unfounded: StanceRules.Unfounded(sentence, cue); break;
            case SpeechCueKind.Acknowledge: stances.Acknowledge(sentence, cue); break;
            default: break;
        }
    }
}
