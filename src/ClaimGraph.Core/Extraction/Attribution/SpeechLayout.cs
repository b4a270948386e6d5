using ClaimGraph.Claims;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Lays what is said on one sentence: behind a verb, before it or around it; quotations in it are carried as such.</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="cues">Its words that attribute.</param>
/// <param name="memory">Who spoke last.</param>
sealed class SpeechLayout(Sentence sentence, SentenceCues cues, SpeakerMemory memory)
{
    readonly TokenList tokens = sentence.Tokens;

    int End => tokens.Count - 1;

    /// <summary>Who says which token.</summary>
    internal SpanCanvas Canvas { get; } = new(sentence.Tokens.Count);

    /// <summary>The quotation that the sentence leaves open; null when none.</summary>
    internal OpenQuotation? Open { get; private set; }

    /// <summary>The first token that nothing before accounts for.</summary>
    internal int Free { get; set; }

    /// <summary>The "that" or mark behind which a verb has told already; -1 when none has.</summary>
    internal int Told { get; set; } = -1;

    /// <summary>Who says something by the words that tell it; its place is given where it is laid.</summary>
    internal static AttributedSpan Span(string? speaker, Stance stance, string rule, FoundCue cue) => new(0, 0, speaker, stance, rule, cue.First, cue.Last);

    /// <summary>Lays a speaker on what begins at a token: to the end of the quotation that begins there, or of the sentence.</summary>
    internal void Behind(int content, SpeechMarker? marker, string speaker, FoundCue cue, string rule)
    {
        memory.Last = speaker;
        var span = Span(speaker, cue.Cue.Stance, rule, cue);
        var end = End;
        if (marker is { IsDirect: true } && content <= End && QuotationMarks.Opens(tokens, content))
        {
            var depth = 1;
            // Two marks in a row are one that was typed twice.
            var close = QuotationMarks.Close(tokens, content + 1, ref depth);
            if (close is not null && close - content < 2) close = null;
            end = close ?? End;
        }

        Canvas.Cover(content, end, span);
        CarryQuotations(content, end, span);
    }

    /// <summary>Lays a speaker on all before a token and on what goes on behind the clause of the verb: "..., the ministry said".</summary>
    internal void Before(int end, string speaker, FoundCue cue)
    {
        memory.Last = speaker;
        var span = Span(speaker, cue.Cue.Stance, "verb-after", cue);
        var doubted = span;
        for (var at = Free; at < end; at++)
        {
            if (Canvas.At(at) is not { } below || below.WordsFirst is null) Canvas.Cover(at, at, span);
            else if (below.Speaker is null) Canvas.Cover(at, at, doubted = doubted.Stance == below.Stance ? doubted : span with { Stance = below.Stance });
        }

        CarryQuotations(Free, end, span);
        var next = cues.ClauseEnd(cue.Last);
        if (next < End) Canvas.Cover(next + 1, End, span);
        CarryQuotations(next + 1, End, span);
    }

    /// <summary>Lays a speaker on what nobody says so far of the clause that words stand in.</summary>
    internal void Clause(string speaker, FoundCue cue, string rule)
    {
        var last = cues.ClauseEnd(cue.Last);
        for (var at = cues.ClauseStart(cue.First); at <= last; at++)
        {
            if (Canvas.At(at) is null) Canvas.Cover(at, last, Span(speaker, Stance.Asserts, rule, cue));
        }
    }

    void CarryQuotations(int first, int last, AttributedSpan span)
    {
        for (var at = first; at <= last; at++)
        {
            if (!QuotationMarks.Opens(tokens, at)) continue;
            var depth = 1;
            var close = QuotationMarks.Close(tokens, at + 1, ref depth);
            var isSpeech = (close ?? End + 1) - at - 1 >= SentenceCues.ShortestSpeech || (at > 0 && tokens[at - 1].Is(":") && close - at > 1);
            if (isSpeech && span.Stance == Stance.Asserts) Canvas.Carry(at, Math.Min(close ?? End, End), span with { Stance = Stance.Quotes });
            if (isSpeech && close is null) Open = new(span with { Stance = span.Stance == Stance.Asserts ? Stance.Quotes : span.Stance, WordsFirst = null, WordsLast = null, Rule = OpenQuotation.Rule }, depth, sentence.Paragraph);
            at = close ?? End;
        }
    }
}
