using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>
/// Tells whom a phrase names. In this order: a speaker of the vocabulary; a source that nobody can name; a recording; the spokesman of a party, an outlet or a
/// party; somebody named before; a person; an office, as written.
/// </summary>
sealed class SpeakerResolver
{
    /// <summary>No more words of a phrase name who speaks.</summary>
    internal const int MostWords = 6;

    readonly AttributionLexicon lexicon;
    readonly ConceptScheme scheme;
    readonly Recordings recordings;
    readonly SpeakerMemory memory;
    readonly string? outlet;
    readonly SpeakerLabels labels;
    readonly PersonNames names;
    readonly PartySpokesmen spokesmen;
    readonly OfficeNames offices;
    readonly PhraseCore cores;
    readonly PersonResolver people;
    readonly SourceResolver sources;

    /// <summary>A resolver for one article.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="scheme">The vocabulary.</param>
    /// <param name="shorts">What the beginnings of outlets' names mean.</param>
    /// <param name="recordings">Names recordings.</param>
    /// <param name="memory">Whom the article named before.</param>
    /// <param name="outlet">The article's own outlet, which is no speaker of it.</param>
    internal SpeakerResolver(AttributionLexicon lexicon, ConceptScheme scheme, ShortNames shorts, Recordings recordings, SpeakerMemory memory, string? outlet)
    {
        (this.lexicon, this.scheme, this.recordings, this.memory, this.outlet) = (lexicon, scheme, recordings, memory, outlet);
        (labels, names, spokesmen, offices) = (new(scheme), new(lexicon), new(lexicon, scheme, memory), new(lexicon, scheme, shorts, memory));
        var places = new UnnamedSources(lexicon, scheme);
        cores = new(lexicon, places);
        people = new(lexicon, cores, memory);
        sources = new(lexicon, scheme, places, people, memory);
    }

    /// <summary>Whom a phrase names that does not speak; null when it names nobody who could speak.</summary>
    internal Resolved? Look(Phrase whole) => Core(whole) is { Words.Count: > 0 } core ? Find(whole, core) : null;

    /// <summary>Whom a phrase names; null when it names nobody who could speak. Its words will mean him.</summary>
    internal Resolved? Resolve(Phrase whole)
    {
        var core = Core(whole);
        var found = Look(whole);
        if (found is { Speaker: { } speaker } && found.IsSure) memory.Remember(speaker, labels.Of(speaker).Concat(Names(whole, core)));
        return found;
    }

    /// <summary>Whether a word can be the first of those that name a speaker.</summary>
    internal bool CanBegin(Phrase phrase, int at)
    {
        const WordRole heads = WordRole.Office | WordRole.Outlet | WordRole.Spokesman | WordRole.Title | WordRole.Same;
        var form = phrase.Form(at);
        return (lexicon.RoleWithParticle(form) & heads) != WordRole.None || lexicon.SourceOf(form) is not null || memory.Knows(form) || names.Begins(phrase.Sentence, at)
            || (phrase.MentionAt(at) is { } mention && (mention.Of(ConceptType.Speaker) ?? mention.Of(ConceptType.Outlet) ?? mention.Of(ConceptType.Party)) is not null);
    }

    /// <summary>Whether a phrase holds any word that could name somebody.</summary>
    internal bool MayName(Phrase phrase)
    {
        const WordRole naming = WordRole.Same | WordRole.Title | WordRole.Spokesman | WordRole.Office | WordRole.Outlet | WordRole.Statement | WordRole.Given | WordRole.Link | WordRole.Figure;
        for (var at = phrase.First; at <= phrase.Last; at++)
        {
            var form = phrase.Form(at);
            if (char.IsUpper(phrase.Sentence.Text[phrase.Sentence.Tokens[at].Start]) || (lexicon.RoleWithParticle(form) & naming) != WordRole.None || lexicon.SourceOf(form) is not null || memory.Knows(form) || phrase.MentionAt(at) is not null) return true;
        }

        return recordings.Find(phrase.Sentence, phrase.First, phrase.Last) is not null;
    }

    /// <summary>Whether a word can mean somebody who speaks at all: not God, no study, no agreement.</summary>
    internal bool IsSpeakable(Phrase phrase, int at) => lexicon.SourceOf(phrase.Form(at)) is not { Speaker: null };

    // "He" is no outlet and no party.
    bool IsBody(string speaker) => scheme.Find(speaker)?.Type is ConceptType.Outlet or ConceptType.Party;

    /// <summary>Whether a speaker is an English office as it is written, which nobody can tell from the verb behind it: "minister visited".</summary>
    internal bool IsLoose(string speaker) => char.IsAsciiLetterLower(speaker[0]) && scheme.Find(speaker) is null;

    /// <summary>Whether an outlet's name, or a noun for one, begins at a word.</summary>
    internal bool IsOutlet(Phrase phrase, int at) => lexicon.RoleWithParticle(phrase.Form(at)).HasFlag(WordRole.Outlet) || phrase.MentionAt(at)?.Of(ConceptType.Outlet) is not null;

    /// <summary>Keeps a name that speech has shown to be one.</summary>
    internal void Keep(string speaker, Phrase whole) => memory.Remember(speaker, Core(whole).Words.Select(whole.Form));

    // With an apposition behind a comma: "the director, N".
    IEnumerable<string> Names(Phrase whole, Phrase core) =>
        (whole.IsTold && whole.Last - core.Last <= MostWords ? whole : core).Words.Select(core.Form).Where(form => !lexicon.RoleWithParticle(form).HasFlag(WordRole.Title));

    /// <summary>Keeps what an article names: a speaker by its names, so that a surname will mean him, and the party named last.</summary>
    internal void Notice(Mention mention)
    {
        if (mention.Of(ConceptType.Speaker) is { Unnamed: false } speaker) memory.Remember(speaker.Id, labels.Of(speaker.Id));
        else if (mention.Of(ConceptType.Party) is { } party && party.Id != memory.Party) memory.NoticeParty(party.Id, labels.Of(party.Id));
    }

    /// <summary>Keeps the persons that a sentence names in full, so that a surname will mean them.</summary>
    internal void NoticePersons(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (!names.Begins(sentence, at)) continue;
            var end = names.End(sentence, at, sentence.Tokens.Count - 1);
            if (end > at)
            {
                var name = new Phrase(sentence, mentions, at, end, isTold: false);
                if (!name.IsWithinMention(at) && name.MentionAt(at) is null && memory.Named([.. name.Words.Select(name.Form)]) is null)
                    memory.Remember(name.Written(name.Words), name.Words.Select(name.Form));
            }

            at = end;
        }
    }

    /// <summary>The phrase up to the word where it ends for certain: its first words name the speaker.</summary>
    internal Phrase Core(Phrase whole) => whole.Core ??= cores.Of(whole);

    Resolved? Find(Phrase whole, Phrase core)
    {
        if (Speaker(whole, core) is { } named) return new(named.Id);
        var words = WithoutTitles(core);
        // A title that stands alone names nobody: "the doctor".
        if (words.Count == 0) return memory.Named([.. core.Words.Select(core.Form)]) is { } titled ? new(titled) : core.Words.Count > 1 ? new(offices.Shown(core, core.Words)) : Resolved.Nobody;
        var head = lexicon.RoleWithParticle(core.Form(words[0]));
        if (head.HasFlag(WordRole.Same) && words.Count < 3) return new(memory.Implied(continues: false) is { } same && !(head.HasFlag(WordRole.Personal) && IsBody(same)) ? same : null);
        if (head.HasFlag(WordRole.Statement)) return Resolve(whole.Between(words[0] + 1, whole.Last)) is { IsSure: true } issuer ? issuer : new(memory.Last);
        if (head.HasFlag(WordRole.Figure)) return Counter(whole, words[0]);
        if (core.Named(ConceptType.Party).Count == 0 && spokesmen.Means(core)) return people.Person(whole, core, words, head) ?? new(spokesmen.Name(core));
        return sources.Source(core, words) ?? Recording(core) ?? Organisation(core, words) ?? Remembered(core, words) ?? offices.Body(core, words, head) ?? people.Person(whole, core, words, head) ?? offices.Office(core, words, head);
    }

    static Concept? Speaker(Phrase whole, Phrase core)
    {
        Concept? last = null;
        foreach (var (mention, concept) in whole.Named(ConceptType.Speaker))
        {
            if (!concept.Unnamed && !IsBehindAddressee(whole, core, mention)) last = concept;
        }

        return last;
    }

    // After the core only an apposition can still name the speaker: "the spokesman of the force, N".
    static bool IsBehindAddressee(Phrase whole, Phrase core, Mention mention) =>
        mention.First > core.Last && !(mention.First - core.Last <= 3 && whole.Sentence.Tokens[Math.Min(core.Last + 1, whole.Last)].Form is "،" or "," or ":" or "(");

    // "A toll of the observatory": a toll does not speak, who counted does.
    Resolved Counter(Phrase whole, int figure)
    {
        foreach (var mention in whole.Mentions)
        {
            if (mention.First > figure && mention.First <= Math.Min(whole.Last, figure + 3) && (mention.Of(ConceptType.Speaker) ?? mention.Of(ConceptType.Outlet) ?? mention.Of(ConceptType.Party)) is { } counter) return new(counter.Id);
        }

        return Resolve(whole.Between(figure + 1, whole.Last)) is { IsSure: true } other ? other : Resolved.Nobody;
    }

    Resolved? Recording(Phrase core) =>
        recordings.Find(core.Sentence, core.First, Math.Min(core.Last, core.First + 2)) is { } found ? new(recordings.Name(core.Sentence, found.Last, found.Kind, memory)) : null;

    // "The event": the name of an outlet only in quotation marks, behind a noun for outlets, or where it is all that stands for who speaks.
    bool IsCommon(Phrase core, Mention mention) =>
        mention.First == mention.Last && lexicon.RoleWithParticle(core.Form(mention.First)).HasFlag(WordRole.Common) && !(core.IsTold && core.First == core.Last)
            && !(mention.First > 0 && (QuotationMarks.Is(core.Sentence.Tokens[mention.First - 1]) || lexicon.RoleWithParticle(core.Form(mention.First - 1)).HasFlag(WordRole.Outlet)));

    // The one place where an organisation is preferred to the person who speaks for it: another outlet may name it alone.
    Resolved? Organisation(Phrase core, List<int> words)
    {
        var bodies = core.Named(ConceptType.Party);
        var outlets = core.Named(ConceptType.Outlet).Where(pair => !IsCommon(core, pair.Mention)).Select(pair => pair.Concept.Id).ToList();
        if (bodies.Count == 0 && outlets.Count == 0) return null;
        var parties = bodies.Select(pair => pair.Concept.Id).ToList();
        if (core.Words.Any(at => lexicon.RoleWithParticle(core.Form(at)).HasFlag(WordRole.Spokesman))
            && parties.Concat(outlets).Select(id => scheme.Find($"{id}-spokesman")).FirstOrDefault(concept => concept is not null) is { } spokesman) return new(spokesman.Id);
        if (outlets.Count > 0) return outlets[0] == outlet ? Resolved.Nobody with { IsOutlet = true } : new(outlets[0], IsOutlet: true);
        return parties.Count > 0 && (!ArabicWord.Is(core.Form(words[0])) || bodies[0].Mention.First <= words[0]
            || lexicon.RoleWithParticle(core.Form(words[0])) != WordRole.None) ? new(parties[0]) : null;
    }

    // Where nothing tells where the name ends, its first word may be all of it: "according to N the forces".
    Resolved? Remembered(Phrase core, List<int> words)
    {
        if (memory.Named([.. words.Take(MostWords).Select(core.Form)]) is { } known) return new(known);
        var first = core.Form(words[0]);
        return !core.IsTold && lexicon.RoleWithParticle(first) == WordRole.None && memory.Named([first]) is { } person && !labels.Of(person).Contains(first, StringComparer.Ordinal) ? new(person) : null;
    }

    /// <summary>Whether a speaker is a person, or one who speaks for others, and no body.</summary>
    internal bool IsPerson(string speaker)
    {
        if (scheme.Find(speaker) is { } concept) return concept is { Type: ConceptType.Speaker, Unnamed: false };
        var end = speaker.IndexOf(' ', StringComparison.Ordinal);
        return (lexicon.RoleWithParticle(LetterFold.Of(end < 0 ? speaker : speaker[..end])) & (WordRole.Body | WordRole.Outlet | WordRole.Alone | WordRole.Group)) == WordRole.None;
    }

    List<int> WithoutTitles(Phrase core)
    {
        var words = new List<int>(core.Words);
        while (words.Count > 0 && lexicon.RoleWithParticle(core.Form(words[0])).HasFlag(WordRole.Title)) words.RemoveAt(0);
        return words;
    }
}
