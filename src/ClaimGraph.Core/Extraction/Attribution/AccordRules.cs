using ClaimGraph.Claims;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Words that make a whole sentence somebody's: "according to", "in his words", "reportedly".</summary>
/// <param name="resolver">Tells whom phrases name.</param>
/// <param name="memory">Whom the article named before.</param>
sealed class AccordRules(SpeakerResolver resolver, SpeakerMemory memory)
{
    const string Rule = "according-to";

    /// <summary>"According to N".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">The words.</param>
    /// <param name="next">The words that attribute behind them; null when there are none.</param>
    internal void Accord(SpeechSentence sentence, FoundCue cue, FoundCue? next)
    {
        var (layout, canvas) = (sentence.Layout, sentence.Layout.Canvas);
        var first = cue.Last + 1;
        if (sentence.Has(first, WordRole.What)) first++;
        var isSaid = next?.First == first;
        if (isSaid) first = next!.Value.Last + 1;
        var phrase = sentence.Subjects.Forward(first, Math.Min(sentence.End, first + SubjectFinder.Longest));
        var resolved = resolver.Resolve(phrase) ?? (isSaid ? new(memory.Last) : null);
        // "By the charter": nobody who speaks.
        if (resolved is not { Speaker: { } speaker, IsSure: true })
        {
            if (cue.Cue.Stance != Stance.Asserts) canvas.Carry(layout.Free, sentence.End, SpeechLayout.Span(null, cue.Cue.Stance, Rule, cue));
            return;
        }

        var last = Math.Max(cue.Last, resolver.Core(phrase).Last);
        var span = SpeechLayout.Span(speaker, cue.Cue.Stance, Rule, cue);
        // What a verb before it says is not its own.
        for (var at = layout.Free; at < cue.First; at++)
        {
            if (canvas.At(at) is null or { Rule: Rule }) canvas.Cover(at, at, span);
        }

        canvas.Cover(last + 1, sentence.End, span);
        layout.Free = last + 1;
        memory.Last = speaker;
    }

    /// <summary>"In his words".</summary>
    internal void Same(SpeechSentence sentence, FoundCue cue)
    {
        var (layout, canvas) = (sentence.Layout, sentence.Layout.Canvas);
        if (canvas.At(Math.Max(0, cue.First - 1)) is null && memory.Last is { } last) canvas.Cover(layout.Free, sentence.End, SpeechLayout.Span(last, cue.Cue.Stance, "verb-same-speaker", cue));
        else if (cue.Cue.Stance != Stance.Asserts) canvas.Carry(layout.Free, sentence.End, SpeechLayout.Span(null, cue.Cue.Stance, "doubt", cue));
    }

    /// <summary>"Reportedly".</summary>
    internal static void Hearsay(SpeechSentence sentence, FoundCue cue) => sentence.Layout.Clause("unnamed-reports", cue, "hearsay");
}
