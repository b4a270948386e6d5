namespace ClaimGraph.Extraction.Attribution;

/// <summary>Words that somebody has from somebody else: "quoted a source as saying", "learnt from sources".</summary>
/// <param name="resolver">Tells whom phrases name.</param>
sealed class PassedOnRules(SpeakerResolver resolver)
{
    internal void Pass(SpeechSentence sentence, FoundCue cue)
    {
        var subjects = sentence.Subjects;
        var marker = sentence.Cues.MarkerAfter(cue.Last, isEnglish: false);
        if (marker is null && cue.Cue.SubjectFollows) return;
        var stop = Stop(sentence, cue, marker);
        var from = cue.Last + 1;
        while (from < stop && !sentence.Has(from, WordRole.From)) from++;
        if (from >= stop) return;
        // "X quoted Y as saying": in English Y stands between the verb and "as".
        var outer = cue.Cue.SubjectFollows ? subjects.Subject(cue, subjects.Forward(cue.Last + 1, from - 1), isTold: false) : resolver.Resolve(subjects.Backward(cue.First - 1));
        var inner = resolver.Resolve(cue.Cue.SubjectFollows ? subjects.Forward(from + 1, stop - 1, isTold: true) : subjects.Forward(cue.Last + 1, from - 1));
        // Somebody who names no source speaks for himself; an outlet never does.
        var speaker = outer is { Speaker: not null, IsOutlet: false } && inner is null or { IsUnnamed: true } or { IsSure: false } ? outer!.Speaker ?? inner?.Speaker : inner?.Speaker ?? outer?.Speaker;
        if (speaker is not null) sentence.Layout.Behind(marker?.Content ?? (cue.Cue.SubjectFollows ? from + 1 : from + 2), marker, speaker, cue, "passed-on");
    }

    internal void Learn(SpeechSentence sentence, FoundCue cue)
    {
        var marker = sentence.Cues.MarkerAfter(cue.Last, isEnglish: false);
        var stop = Stop(sentence, cue, marker);
        for (var at = cue.Last + 1; at < stop; at++)
        {
            if (!sentence.Has(at, WordRole.From) || resolver.Resolve(sentence.Subjects.Forward(at + 1, stop - 1, marker is not null)) is not { IsSure: true, Speaker: { } speaker } source || (marker is null && !source.IsUnnamed)) continue;
            sentence.Layout.Behind(marker?.Content ?? at + 2, marker, speaker, cue, "learnt-from");
            return;
        }
    }

    static int Stop(SpeechSentence sentence, FoundCue cue, SpeechMarker? marker) => marker?.At ?? Math.Min(sentence.End + 1, cue.Last + SubjectFinder.Longest);
}
