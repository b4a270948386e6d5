using ClaimGraph.Claims;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Words by which the outlet doubts or denies a clause, or says what somebody has not admitted.</summary>
/// <param name="resolver">Tells whom phrases name.</param>
sealed class StanceRules(SpeakerResolver resolver)
{
    /// <summary>"Allegedly".</summary>
    internal static void Doubt(SpeechSentence sentence, FoundCue cue) => Carry(sentence, cue, Stance.Doubts, "doubt");

    /// <summary>"There is no truth to".</summary>
    internal static void Unfounded(SpeechSentence sentence, FoundCue cue) => Carry(sentence, cue, Stance.Denies, "denial");

    /// <summary>"Did not acknowledge".</summary>
    internal void Acknowledge(SpeechSentence sentence, FoundCue cue)
    {
        var subjects = sentence.Subjects;
        var subject = cue.Cue.SubjectFollows ? subjects.Subject(cue, subjects.Forward(cue.Last + 1, cue.Last + SubjectFinder.Longest), isTold: false) : resolver.Resolve(subjects.Backward(cue.First - 1));
        if (subject is { Speaker: { } speaker, IsSure: true }) sentence.Layout.Canvas.Cover(cue.First, sentence.End, SpeechLayout.Span(speaker, Stance.Asserts, "unacknowledged", cue));
    }

    static void Carry(SpeechSentence sentence, FoundCue cue, Stance stance, string rule) =>
        sentence.Layout.Canvas.Carry(sentence.Cues.ClauseStart(cue.First), sentence.Cues.ClauseEnd(cue.Last), SpeechLayout.Span(null, stance, rule, cue));
}
