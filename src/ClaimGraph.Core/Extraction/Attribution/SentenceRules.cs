using ClaimGraph.Claims;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>The rules of attribution, for one sentence.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="cues">Its words that attribute.</param>
/// <param name="subjects">Finds the phrases that name who speaks.</param>
/// <param name="resolver">Tells whom phrases name.</param>
/// <param name="recordings">Names recordings.</param>
/// <param name="memory">Whom the article named before.</param>
sealed class SentenceRules(
    AttributionLexicon lexicon, Sentence sentence, SentenceCues cues, SubjectFinder subjects, SpeakerResolver resolver, Recordings recordings, SpeakerMemory memory)
{
    const int Longest = SubjectFinder.Longest;

    readonly IReadOnlyList<Token> tokens = sentence.Tokens;
    int free;

    int End => tokens.Count - 1;

    /// <summary>Who says what of the sentence.</summary>
    internal SpanCanvas Canvas { get; } = new(sentence.Tokens.Count);

    /// <summary>The quotation that the sentence leaves open; null when none.</summary>
    internal OpenQuotation? Open { get; private set; }

    /// <summary>Applies the rule of each of the words that attribute, in order.</summary>
    /// <param name="from">The first token that no earlier sentence accounts for.</param>
    internal void Apply(int from)
    {
        free = from;
        var found = cues.Found;
        for (var at = 0; at < found.Count; at++)
        {
            var cue = found[at];
            if (cue.First < free && cue.First < from) continue;
            switch (cue.Cue.Kind)
            {
                case SpeechCueKind.Say or SpeechCueKind.Tell or SpeechCueKind.GoOn: Say(cue); break;
                case SpeechCueKind.Pass: Pass(cue); break;
                case SpeechCueKind.Learn: Learn(cue); break;
                case SpeechCueKind.Publish: Publish(cue); break;
                case SpeechCueKind.Show: Show(cue); break;
                case SpeechCueKind.Accord: Accord(cue, at + 1 < found.Count ? found[at + 1] : null); break;
                case SpeechCueKind.Same: Same(cue); break;
                case SpeechCueKind.Hearsay: CoverClauses(cue, "unnamed-reports", "hearsay"); break;
                case SpeechCueKind.Doubt: Canvas.Carry(cues.ClauseStart(cue.First), cues.ClauseEnd(cue.Last), Span(null, Stance.Doubts, "doubt", cue)); break;
                case SpeechCueKind.Unfounded: Canvas.Carry(cues.ClauseStart(cue.First), cues.ClauseEnd(cue.Last), Span(null, Stance.Denies, "denial", cue)); break;
                case SpeechCueKind.Acknowledge: Acknowledge(cue); break;
                default: break;
            }
        }
    }

    void Say(FoundCue cue)
    {
        var isTold = cue.Cue.Kind == SpeechCueKind.Say;
        // "Without their saying", "that it be said": nobody says so.
        if (cues.IsNegated(cue.First) || (cue.First > 0 && tokens[cue.First - 1].Form is "ان")) return;
        var marker = cues.MarkerAfter(cue.Last, !cue.Cue.SubjectFollows);
        if (cue.Cue.Kind == SpeechCueKind.GoOn)
        {
            GoOn(cue, marker);
            return;
        }

        if (!cue.Cue.SubjectFollows)
        {
            SayInEnglish(cue, marker, isTold);
            return;
        }

        if (marker is null && !isTold) return;
        var phrase = subjects.Forward(cue.Last + 1, marker?.At - 1 ?? cue.Last + Longest, marker is not null);
        var subject = subjects.IsHonorific(phrase) && subjects.Actor(cue.First) is { } actor ? new(actor) : subjects.Subject(cue, phrase, marker is not null);
        if (subject is not { Speaker: { } speaker } || (marker is null && !subject.IsSure)) return;
        if (!subject.IsSure) resolver.Keep(speaker, phrase);
        // Without "that" nobody knows where the name ends: "the ministry announced the death of".
        Cover(About(resolver.Core(phrase).Last + 1) ?? marker?.Content ?? cue.Last + 1, marker, speaker, cue, IsSame(cue, phrase) ? "verb-same-speaker" : "verb");
    }

    // "Spoke about an attempt": told without "that".
    int? About(int at) => at + 1 < tokens.Count && Has(at, WordRole.About) && !cues.IsThat(at + 1) ? at + 1 : null;

    void GoOn(FoundCue cue, SpeechMarker? marker)
    {
        var speaker = Canvas.At(Math.Max(0, cue.First - 1))?.Speaker ?? subjects.Actor(cue.First) ?? memory.Last;
        if (speaker is null) return;
        Cover(marker?.Content ?? cue.Last + 1, marker, speaker, cue, "participle");
    }

    void SayInEnglish(FoundCue cue, SpeechMarker? marker, bool isTold)
    {
        var before = subjects.Backward(cue.First - 1);
        var isAfter = cue.First > 0 && (QuotationMarks.Is(tokens[cue.First - 1]) || tokens[cue.First - 1].Is(",")) && before.Words.Count == 0;
        if (isAfter)
        {
            if (resolver.Resolve(subjects.Forward(cue.Last + 1, cue.Last + Longest)) is not { Speaker: { } asker }) return;
            CoverBefore(cue, asker, cue.First - 1);
            return;
        }

        if (before.Words.Count == 0) return;
        var subject = cues.IsRelative(cue.First) ? subjects.Antecedent(cue.First - 1) : resolver.Resolve(before);
        if (subject is not { Speaker: { } speaker }) return;
        var rest = Enumerable.Range(cue.Last + 1, End - cue.Last).TakeWhile(at => tokens[at].Form is not ("," or "." or ";")).Count();
        var opens = before.First > 0 && (tokens[before.First - 1].Is(",") || QuotationMarks.Is(tokens[before.First - 1]));
        if (marker is null && opens && before.First - 1 > free + 2 && rest <= 6 && isTold)
        {
            CoverBefore(cue, speaker, before.First - 1);
            return;
        }

        if (marker is null && (!isTold || !subject.IsSure && rest < 2)) return;
        Cover(marker?.Content ?? cue.Last + 1, marker, speaker, cue, "verb");
    }

    void Pass(FoundCue cue)
    {
        var marker = cues.MarkerAfter(cue.Last, isEnglish: false);
        if (marker is null && cue.Cue.SubjectFollows) return;
        var stop = marker?.At ?? Math.Min(End + 1, cue.Last + Longest);
        var from = Enumerable.Range(cue.Last + 1, Math.Max(0, stop - cue.Last - 1)).FirstOrDefault(at => Has(at, WordRole.From), -1);
        if (from < 0) return;
        // "X quoted Y as saying": in English Y stands between the verb and "as".
        var outer = cue.Cue.SubjectFollows ? subjects.Subject(cue, subjects.Forward(cue.Last + 1, from - 1), isTold: false) : resolver.Resolve(subjects.Backward(cue.First - 1));
        var inner = resolver.Resolve(cue.Cue.SubjectFollows ? subjects.Forward(from + 1, stop - 1, isTold: true) : subjects.Forward(cue.Last + 1, from - 1));
        var speaker = outer is { Speaker: not null, IsOutlet: false } && inner is null or { IsUnnamed: true } or { IsSure: false } ? outer!.Speaker ?? inner?.Speaker : inner?.Speaker ?? outer?.Speaker;
        if (speaker is null) return;
        var content = marker?.Content ?? (cue.Cue.SubjectFollows ? from + 1 : from + 2);
        Cover(content, marker, speaker, cue, "passed-on");
    }

    void Learn(FoundCue cue)
    {
        var marker = cues.MarkerAfter(cue.Last, isEnglish: false);
        var stop = marker?.At ?? Math.Min(End + 1, cue.Last + Longest);
        for (var at = cue.Last + 1; at < stop; at++)
        {
            if (!Has(at, WordRole.From) || resolver.Resolve(subjects.Forward(at + 1, stop - 1, marker is not null)) is not { IsSure: true, Speaker: { } speaker } source || (marker is null && !source.IsUnnamed)) continue;
            Cover(marker?.Content ?? at + 2, marker, speaker, cue, "learnt-from");
            return;
        }
    }

    void Publish(FoundCue cue)
    {
        var phrase = subjects.Forward(cue.Last + 1, cue.Last + Longest);
        var found = recordings.Find(sentence, cue.Last + 1, cue.Last + Longest);
        var publisher = cue.Cue.SubjectFollows
            ? subjects.Subject(cue, found is { } noun ? phrase.Between(phrase.First, noun.First - 1) : phrase, isTold: false) : resolver.Resolve(subjects.Backward(cue.First - 1));
        if (found is not { } recording)
        {
            if (cues.MarkerAfter(cue.Last, !cue.Cue.SubjectFollows) is { } marker && publisher is { Speaker: { } teller, IsSure: true }) Cover(marker.Content, marker, teller, cue, "verb");
            return;
        }

        var name = recordings.Name(sentence, recording.Last, recording.Kind, memory);
        // A film shows what its publisher says that it shows; who speaks on a tape speaks for himself.
        var speaker = recording.Kind == "audio" || publisher is not { Speaker: not null, IsOutlet: true } ? name : publisher.Speaker!;
        Cover(recording.Last + 1, null, speaker, cue, "recording");
        // "They said" means who published.
        if (publisher is { Speaker: { } who, IsSure: true }) memory.Last = who;
    }

    void Show(FoundCue cue)
    {
        // "Published a video that shows": told of already.
        if (Canvas.At(cue.First) is { Rule: "recording" }) return;
        var (first, last) = cue.Cue.SubjectFollows ? (cue.Last + 1, cue.Last + 4) : (subjects.Backward(cue.First - 1).First, cue.First - 1);
        var found = recordings.Find(sentence, first, last) ?? (cue.Cue.SubjectFollows && cue.First > 0 ? recordings.Find(sentence, Math.Max(0, cue.First - 4), cue.First - 1) : null);
        if (found is { } recording)
        {
            var name = recordings.Name(sentence, recording.Last, recording.Kind, memory);
            Cover(Math.Max(cue.Last, recording.Last) + 1, null, recording.Kind == "audio" ? name : Publisher(recording.Last + 1) ?? name, cue, "recording");
        }
        else if (memory.Recording is { } known && memory.Last == known && subjects.BeginsClause(cue.First) && subjects.Forward(first, last) is var phrase && (resolver.Core(phrase).Words.Count == 0 || Has(first, WordRole.Ends)))
        {
            Cover(cue.Last + 1, null, known, cue, "recording");
        }
    }

    // "The video that the network N published": told where the recording is.
    string? Publisher(int from)
    {
        if (from > End || !Has(from, WordRole.Which)) return null;
        var found = cues.Found.FirstOrDefault(cue => cue.First > from && cue.First <= from + 2 && cue.Cue.Kind == SpeechCueKind.Publish);
        return found.Cue is not null && resolver.Resolve(subjects.Forward(found.Last + 1, found.Last + Longest)) is { IsOutlet: true } publisher ? publisher.Speaker : null;
    }

    void Accord(FoundCue cue, FoundCue? next)
    {
        var first = cue.Last + 1;
        if (first <= End && Has(first, WordRole.What)) first++;
        if (next is { } verb && verb.First == first) first = verb.Last + 1;
        var phrase = subjects.Forward(first, Math.Min(End, first + Longest));
        var resolved = resolver.Resolve(phrase) ?? (next is { } said && said.Last + 1 == first ? subjects.Last() : null);
        // "By the charter": nobody who speaks.
        if (resolved is not { Speaker: { } speaker, IsSure: true })
        {
            if (cue.Cue.Stance != Stance.Asserts) Canvas.Carry(free, End, Span(null, cue.Cue.Stance, "according-to", cue));
            return;
        }

        var last = Math.Max(cue.Last, resolver.Core(phrase).Last);
        var span = Span(speaker, cue.Cue.Stance, "according-to", cue);
        // What a verb before it says is not its own.
        for (var at = free; at < cue.First; at++)
        {
            if (Canvas.At(at) is null or { Rule: "according-to" }) Canvas.Cover(at, at, span);
        }

        Canvas.Cover(last + 1, End, span);
        free = last + 1;
        memory.Last = speaker;
    }

    void Same(FoundCue cue)
    {
        if (Canvas.At(Math.Max(0, cue.First - 1)) is null && memory.Last is { } last) Canvas.Cover(free, End, Span(last, cue.Cue.Stance, "verb-same-speaker", cue));
        else if (cue.Cue.Stance != Stance.Asserts) Canvas.Carry(free, End, Span(null, cue.Cue.Stance, "doubt", cue));
    }

    void Acknowledge(FoundCue cue)
    {
        var subject = cue.Cue.SubjectFollows ? subjects.Subject(cue, subjects.Forward(cue.Last + 1, cue.Last + Longest), isTold: false) : resolver.Resolve(subjects.Backward(cue.First - 1));
        if (subject is { Speaker: { } speaker, IsSure: true }) Canvas.Cover(cue.First, End, Span(speaker, Stance.Asserts, "unacknowledged", cue));
    }

    void CoverClauses(FoundCue cue, string speaker, string rule)
    {
        for (var at = cues.ClauseStart(cue.First); at <= cues.ClauseEnd(cue.Last); at++)
        {
            if (Canvas.At(at) is null) Canvas.Cover(at, cues.ClauseEnd(cue.Last), Span(speaker, Stance.Asserts, rule, cue));
        }
    }

    // "..., the ministry said": all before it, and what goes on after.
    void CoverBefore(FoundCue cue, string speaker, int end)
    {
        var span = Span(speaker, cue.Cue.Stance, "verb-after", cue);
        var doubted = span;
        for (var at = free; at < end; at++)
        {
            if (Canvas.At(at) is not { } below || below.WordsFirst is null) Canvas.Cover(at, at, span);
            else if (below.Speaker is null) Canvas.Cover(at, at, doubted = doubted.Stance == below.Stance ? doubted : span with { Stance = below.Stance });
        }

        CarryQuotations(free, end, span);
        if (cues.ClauseEnd(cue.Last) is var next && next < End) Canvas.Cover(next + 1, End, span);
        CarryQuotations(next + 1, End, span);
        memory.Last = speaker;
    }

    void Cover(int content, SpeechMarker? marker, string speaker, FoundCue cue, string rule)
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

    void CarryQuotations(int first, int last, AttributedSpan span)
    {
        for (var at = first; at <= last; at++)
        {
            if (!QuotationMarks.Opens(tokens, at)) continue;
            var depth = 1;
            var close = QuotationMarks.Close(tokens, at + 1, ref depth);
            var isSpeech = (close ?? End + 1) - at - 1 >= 4 || (marked(at) && close - at > 1);
            if (isSpeech && span.Stance == Stance.Asserts) Canvas.Carry(at, Math.Min(close ?? End, End), span with { Stance = Stance.Quotes });
            if (isSpeech && close is null) Open = new(span with { Stance = span.Stance == Stance.Asserts ? Stance.Quotes : span.Stance, WordsFirst = null, WordsLast = null, Rule = "quotation-goes-on" }, depth, sentence.Paragraph);
            at = close ?? End;
        }

        bool marked(int at) => at > 0 && tokens[at - 1].Is(":");
    }

    bool IsSame(FoundCue cue, Phrase phrase) => resolver.Core(phrase).Words.Count == 0 && cue.First >= 0;

    bool Has(int at, WordRole role) => at <= End && tokens[at].Kind == TokenKind.Word && lexicon.RoleOf(tokens[at].Form).HasFlag(role);

    static AttributedSpan Span(string? speaker, Stance stance, string rule, FoundCue cue) => new(0, 0, speaker, stance, rule, cue.First, cue.Last);
}
