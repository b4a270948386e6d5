using ClaimGraph.Claims;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>
/// Tells who says what in the sentences of one article, read in their order. It remembers who spoke last, whom the article has named, and a quotation that runs on.
/// </summary>
public sealed class AttributionReader
{
    static readonly IReadOnlyList<AttributedSpan> none = [];
    static readonly IReadOnlyList<FoundCue> silent = [];

    readonly AttributionLexicon lexicon;
    readonly PhraseSearch<Cue> search;
    readonly ConceptScheme scheme;
    readonly SpeakerMemory memory = new();
    readonly SpeakerResolver resolver;
    readonly SentenceRules rules;
    OpenQuotation? open;
    AttributedSpan? before;
    int paragraph;

    internal AttributionReader(AttributionLexicon lexicon, PhraseSearch<Cue> search, Recordings recordings, ConceptScheme scheme, ShortNames shorts, string? outlet)
    {
        (this.lexicon, this.search, this.scheme) = (lexicon, search, scheme);
        resolver = new(lexicon, scheme, shorts, recordings, memory, outlet);
        rules = new(resolver, recordings, memory);
    }

    /// <summary>The parts of the next sentence that the outlet does not say for itself alone, in order; none lies within another.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">What of the vocabulary it names, in order.</param>
    public IReadOnlyList<AttributedSpan> Read(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(mentions);
        memory.BeginSentence();
        var cues = Cues(sentence);
        var begins = QuotationMarks.Is(sentence.Tokens[0]);
        if (cues.Count == 0 && open is null && !begins)
        {
            Notice(sentence, mentions);
            NoticeActor(sentence, mentions, new SentenceCues(lexicon, sentence.Tokens, cues), acting: null);
            before = null;
            return none;
        }

        var marked = new SentenceCues(lexicon, sentence.Tokens, cues);
        var speech = new SpeechSentence(lexicon, sentence, marked, new SubjectFinder(lexicon, sentence, mentions, marked, resolver, memory), memory);
        var layout = speech.Layout;
        rules.Apply(speech, GoOn(sentence, layout.Canvas, begins));
        Notice(sentence, mentions);
        if (layout.Canvas.IsEmpty) NoticeActor(sentence, mentions, marked, speech.Subjects.Acting);
        open ??= layout.Open;
        var spans = layout.Canvas.IsEmpty ? none : layout.Canvas.Spans();
        (before, paragraph) = (spans.Count > 0 ? spans[^1] : null, sentence.Paragraph);
        return spans;
    }

    // Goes on with a quotation of the sentence before; the first token behind it.
    int GoOn(Sentence sentence, SpanCanvas canvas, bool begins)
    {
        var tokens = sentence.Tokens;
        var quotation = open;
        var isGuess = quotation is null;
        open = null;
        if (quotation is null)
        {
            // "...", he said. "...": the second has no verb of its own.
            if (!begins || before is not { Speaker: not null } last || sentence.Paragraph != paragraph || !SentenceCues.IsSpeech(tokens, 0)) return 0;
            quotation = new(last with { Stance = Stance.Quotes, Rule = OpenQuotation.Rule, WordsFirst = null, WordsLast = null }, 1, sentence.Paragraph);
        }
        else if (sentence.Paragraph != quotation.Paragraph && !(begins && sentence.Paragraph == quotation.Paragraph + 1))
        {
            // A mark that nobody closed ends with its paragraph, unless the next one opens with a mark again.
            return 0;
        }

        var depth = Math.Max(1, quotation.Depth);
        var end = QuotationMarks.Close(tokens, begins ? 1 : 0, ref depth);
        canvas.Cover(0, end ?? tokens.Count - 1, quotation.Span);
        if (end is null) open = quotation with { Depth = depth, Paragraph = sentence.Paragraph };
        // A verb behind it may still say otherwise.
        return isGuess ? 0 : (end ?? tokens.Count - 1) + 1;
    }

    IReadOnlyList<FoundCue> Cues(Sentence sentence)
    {
        List<FoundCue>? found = null;
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (search.Longest(sentence.Tokens, at) is not { } end) continue;
            if (Meant(sentence, at, end.Node) is { } cue && !(cue.Kind == SpeechCueKind.Doubt && end.Last == at && IsCounted(sentence, at))) (found ??= []).Add(new(at, end.Last, cue));
            at = end.Last;
        }

        return found ?? silent;
    }

    // "33 accused": a number counts a noun, however it looks.
    static bool IsCounted(Sentence sentence, int token) => token > 0 && sentence.Tokens[token - 1].Kind == TokenKind.Number;

    // Folded, the ending of a verbal noun looks like the pronoun of a verb: "in addition" is no "added it".
    static Cue? Meant(Sentence sentence, int token, PhraseNode<Cue> node)
    {
        if (!sentence.EndsWithTehMarbuta(token)) return node.Values[0];
        foreach (var cue in node.Values)
        {
            if (!cue.Traits.HasFlag(CueTraits.Verb)) return cue;
        }

        return null;
    }

    // "The Prince N visited the wounded." "He added": a person may be who says more; a party or an office that did something is one of two.
    void NoticeActor(Sentence sentence, IReadOnlyList<Mention> mentions, SentenceCues cues, string? acting)
    {
        if (memory.IsHere || (acting ?? new SubjectFinder(lexicon, sentence, mentions, cues, resolver, memory).Actor(sentence.Tokens.Count)) is not { } actor || scheme.IsUnnamed(actor)) return;
        if (resolver.IsPerson(actor)) memory.Last = actor;
        else memory.Act(actor);
    }

    // Who is named before he speaks.
    void Notice(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        foreach (var mention in mentions) resolver.Notice(mention);
        resolver.NoticePersons(sentence, mentions);
    }
}
