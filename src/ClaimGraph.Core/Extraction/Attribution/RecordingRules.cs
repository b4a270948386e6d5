namespace ClaimGraph.Extraction.Attribution;

/// <summary>Recordings: who publishes one, and what it shows or tells.</summary>
/// <param name="resolver">Tells whom phrases name.</param>
/// <param name="recordings">Names recordings.</param>
/// <param name="memory">Whom the article named before.</param>
sealed class RecordingRules(SpeakerResolver resolver, Recordings recordings, SpeakerMemory memory)
{
    const string Rule = "recording";
    const int Near = 4;

    internal void Publish(SpeechSentence sentence, FoundCue cue)
    {
        var subjects = sentence.Subjects;
        var phrase = subjects.Forward(cue.Last + 1, cue.Last + SubjectFinder.Longest);
        var found = recordings.Find(sentence.Sentence, cue.Last + 1, cue.Last + SubjectFinder.Longest);
        var publisher = cue.Cue.SubjectFollows
            ? subjects.Subject(cue, found is { } noun ? phrase.Between(phrase.First, noun.First - 1) : phrase, isTold: false) : resolver.Resolve(subjects.Backward(cue.First - 1));
        if (found is not { } recording)
        {
            if (sentence.Cues.MarkerAfter(cue.Last, !cue.Cue.SubjectFollows) is { } marker && publisher is { Speaker: { } teller, IsSure: true }) sentence.Layout.Behind(marker.Content, marker, teller, cue, "verb");
            return;
        }

        var name = recordings.Name(sentence.Sentence, recording.Last, recording.Kind, memory);
        // A film shows what its publisher says that it shows; who speaks on a tape speaks for himself.
        sentence.Layout.Behind(recording.Last + 1, null, recording.IsHeard || publisher is not { Speaker: { } shown, IsOutlet: true } ? name : shown, cue, Rule);
        // "They said" means who published.
        if (publisher is { Speaker: { } who, IsSure: true }) memory.Last = who;
    }

    internal void Show(SpeechSentence sentence, FoundCue cue)
    {
        // "Published a video that shows": told of already.
        if (sentence.Layout.Canvas.At(cue.First) is { Rule: Rule }) return;
        var subjects = sentence.Subjects;
        var (first, last) = cue.Cue.SubjectFollows ? (cue.Last + 1, cue.Last + Near) : (subjects.Backward(cue.First - 1).First, cue.First - 1);
        var found = recordings.Find(sentence.Sentence, first, last) ?? (cue.Cue.SubjectFollows && cue.First > 0 ? recordings.Find(sentence.Sentence, Math.Max(0, cue.First - Near), cue.First - 1) : null);
        if (found is { } recording)
        {
            var name = recordings.Name(sentence.Sentence, recording.Last, recording.Kind, memory);
            sentence.Layout.Behind(Math.Max(cue.Last, recording.Last) + 1, null, recording.IsHeard ? name : Publisher(sentence, recording.Last + 1) ?? name, cue, Rule);
        }
        else if (memory.Recording is { } known && memory.Last == known && subjects.BeginsClause(cue.First) && (resolver.Core(subjects.Forward(first, last)).Words.Count == 0 || sentence.Has(first, WordRole.Ends)))
        {
            sentence.Layout.Behind(cue.Last + 1, null, known, cue, Rule);
        }
    }

    // "The video that the network N published": told where the recording is.
    string? Publisher(SpeechSentence sentence, int from)
    {
        if (!sentence.Has(from, WordRole.Which)) return null;
        foreach (var cue in sentence.Cues.Found)
        {
            if (cue.First > from + 2) break;
            if (cue.First <= from || cue.Cue.Kind != SpeechCueKind.Publish) continue;
            return resolver.Resolve(sentence.Subjects.Forward(cue.Last + 1, cue.Last + SubjectFinder.Longest)) is { IsOutlet: true } publisher ? publisher.Speaker : null;
        }

        return null;
    }
}
