using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>
/// Tells whom a phrase names. In this order: a speaker of the vocabulary; a source that nobody can name; a recording; the spokesman of a party, an outlet or a
/// party; somebody named before; a person; an office, as written.
/// </summary>
/// <param name="lexicon">The words.</param>
/// <param name="scheme">The vocabulary.</param>
/// <param name="recordings">Names recordings.</param>
/// <param name="memory">Whom the article named before.</param>
/// <param name="outlet">The article's own outlet, which is no speaker of it.</param>
sealed class SpeakerResolver(AttributionLexicon lexicon, ConceptScheme scheme, Recordings recordings, SpeakerMemory memory, string? outlet)
{
    const int MostWords = 6;

    static readonly Resolved nobody = new(null);

    readonly Dictionary<string, IReadOnlyList<string>> labels = new(StringComparer.Ordinal);
    readonly PersonNames people = new(lexicon);
    readonly PersonSearch persons = new(lexicon);
    readonly UnnamedSources sources = new(lexicon, scheme);
    readonly PartySpokesmen spokesmen = new(lexicon, scheme, memory);

    /// <summary>Whom a phrase names; null when it names nobody who could speak.</summary>
    internal Resolved? Resolve(Phrase whole)
    {
        var core = Core(whole);
        if (core.Words.Count == 0) return null;
        var found = Find(whole, core);
        if (found is { Speaker: { } speaker } && found.IsSure) memory.Remember(speaker, Labels(speaker).Concat(Names(whole, core)));
        return found;
    }

    /// <summary>Whether a word can be the first of those that name a speaker.</summary>
    internal bool CanBegin(Phrase phrase, int at)
    {
        const WordRole heads = WordRole.Office | WordRole.Outlet | WordRole.Spokesman | WordRole.Title | WordRole.Same;
        var form = phrase.Form(at);
        return (lexicon.RoleWithParticle(form) & heads) != WordRole.None || lexicon.SourceOf(form) is not null || memory.Knows(form)
            || phrase.Mentions.Any(mention => mention.First == at && (mention.Of(ConceptType.Speaker) ?? mention.Of(ConceptType.Outlet) ?? mention.Of(ConceptType.Party)) is not null);
    }

    /// <summary>Keeps a name that speech has shown to be one.</summary>
    internal void Keep(string speaker, Phrase whole) => memory.Remember(speaker, Core(whole).Words.Select(whole.Form));

    // With an apposition behind a comma: "the director, N".
    IEnumerable<string> Names(Phrase whole, Phrase core) =>
        (whole.IsTold && whole.Last - core.Last <= MostWords ? whole : core).Words.Select(core.Form).Where(form => !lexicon.RoleWithParticle(form).HasFlag(WordRole.Title));

    /// <summary>Keeps what an article names: a speaker by its names, so that a surname will mean him, and the party named last.</summary>
    internal void Notice(Mention mention)
    {
        if (mention.Of(ConceptType.Speaker) is { Unnamed: false } speaker) memory.Remember(speaker.Id, Labels(speaker.Id));
        else if (mention.Of(ConceptType.Party) is { } party && party.Id != memory.Party) memory.NoticeParty(party.Id, Labels(party.Id));
    }

    /// <summary>Keeps the persons that a sentence names in full, so that a surname will mean them.</summary>
    internal void NoticePersons(Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            if (!people.Begins(sentence, at)) continue;
            var end = people.End(sentence, at, sentence.Tokens.Count - 1);
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
    internal Phrase Core(Phrase whole)
    {
        var first = whole.First;
        while (first <= whole.Last && (whole.Sentence.Tokens[first].Kind == TokenKind.Mark || IsEnglishArticle(whole.Form(first)))) first++;
        var last = first;
        while (last <= whole.Last && !EndsAt(whole, first, last)) last++;
        return whole.Between(first, last - 1);
    }

    bool EndsAt(Phrase whole, int first, int at)
    {
        var token = whole.Sentence.Tokens[at];
        if (QuotationMarks.Is(token)) return at > first && SentenceCues.IsSpeech(whole.Sentence.Tokens, at);
        if (token.Kind == TokenKind.Mark) return token.Form is "،" or "," or ":" or "؛" or ";" or "." or "(" or "—" or "–" && at > first && !IsAbbreviated(whole, at);
        if (whole.IsWithinMention(at)) return false;
        // "The activist in N, M": where somebody is ends no name.
        if (at > first && sources.PlaceAfter(whole, at) is not null) return false;
        if (at > first && token.Form.StartsWith("وال", StringComparison.Ordinal)) return !lexicon.RoleWithParticle(token.Form).HasFlag(WordRole.Title) && !GoesOn(whole, first, at);
        return (people.RoleOf(whole.Sentence, at) & (WordRole.Ends | WordRole.Which | WordRole.That)) != WordRole.None || IsAddressee(whole, at);
    }

    // "Dr." before a name.
    static bool IsAbbreviated(Phrase whole, int at) => whole.Sentence.Tokens[at].Is(".") && whole.Form(at - 1).Length == 1;

    // "The minister of trade and industry": one office of two nouns with the article.
    bool GoesOn(Phrase whole, int first, int at) =>
        at > first + 1 && at <= first + MostWords && lexicon.RoleWithParticle(whole.Form(first)).HasFlag(WordRole.Office) && !whole.IsDefinite(first) && whole.IsDefinite(at - 1);

    // "قال لـ «صحيفة»": whom he told it to.
    bool IsAddressee(Phrase whole, int at) =>
        whole.Form(at) is "ل" or "الي" || (whole.Form(at).StartsWith('ل') && (lexicon.RoleWithParticle(whole.Form(at)).HasFlag(WordRole.Outlet)
            || whole.MentionAt(at)?.Of(ConceptType.Outlet) is not null));

    Resolved? Find(Phrase whole, Phrase core)
    {
        if (whole.Named(ConceptType.Speaker).LastOrDefault(pair => !pair.Concept.Unnamed && !IsBehindAddressee(whole, core, pair.Mention)).Concept is { } named) return new(named.Id);
        var words = WithoutTitles(core);
        // A title that stands alone names nobody: "the doctor".
        if (words.Count == 0) return memory.Named([.. core.Words.Select(core.Form)]) is { } titled ? new(titled) : core.Words.Count > 1 ? new(Shown(core, core.Words)) : nobody;
        var head = lexicon.RoleWithParticle(core.Form(words[0]));
        if (head.HasFlag(WordRole.Same) && words.Count < 3) return new(memory.Last);
        if (head.HasFlag(WordRole.Statement)) return Resolve(whole.Between(words[0] + 1, whole.Last)) is { IsSure: true } issuer ? issuer : new(memory.Last);
        if (head.HasFlag(WordRole.Figure)) return Counter(whole, words[0]);
        if (!core.Named(ConceptType.Party).Any() && spokesmen.Means(core)) return Person(whole, core, words, head) ?? new(spokesmen.Name(core));
        return Source(core, words) ?? Recording(core) ?? Organisation(core, words) ?? Remembered(core, words) ?? Body(core, words, head) ?? Person(whole, core, words, head) ?? Office(core, words, head);
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

        return Resolve(whole.Between(figure + 1, whole.Last)) is { IsSure: true } other ? other : nobody;
    }

    Resolved? Source(Phrase core, List<int> words)
    {
        var isArabic = ArabicWord.Is(core.Form(words[0]));
        if (lexicon.RoleWithParticle(core.Form(words[0])).HasFlag(WordRole.Outlet)) return null;
        Resolved? vague = null;
        foreach (var at in words.Take(isArabic ? 3 : MostWords))
        {
            if (lexicon.SourceOf(core.Form(at)) is not { } source) continue;
            if (UnnamedSources.Known(core, at) is { } known) return new(known, IsUnnamed: true);
            var near = words.Where(other => other != at && Math.Abs(other - at) <= 3).Select(core.Form).ToList();
            if (source.Speaker is not { } speaker) return nobody;
            if (sources.Name(source, core, at, near) is var kind && kind != speaker) return new(kind, IsUnnamed: true);
            if (source.Person && persons.After(core, at) is { Count: > 0 } name) return Named(core, name);
            if (core.IsDefinite(at) && near.Count == 0)
                return (memory.Named([core.Form(at)]) ?? (source.Any && memory.Last != memory.Recording ? memory.Last : null)) is { } last ? new(last, IsUnnamed: scheme.IsUnnamed(last)) : new(speaker, IsUnnamed: true);
            if (!source.Vague) return new(speaker, IsUnnamed: true);
            vague ??= new(speaker, IsUnnamed: true);
        }

        return vague is not null ? vague : core.Named(ConceptType.Speaker).FirstOrDefault().Concept is { } unnamed ? new(unnamed.Id, IsUnnamed: true) : null;
    }

    Resolved? Recording(Phrase core) =>
        recordings.Find(core.Sentence, core.First, Math.Min(core.Last, core.First + 2)) is { } found ? new(recordings.Name(core.Sentence, found.Last, found.Kind, memory)) : null;

    // The one place where an organisation is preferred to the person who speaks for it: another outlet may name it alone.
    Resolved? Organisation(Phrase core, List<int> words)
    {
        var outlets = core.Named(ConceptType.Outlet).Select(pair => pair.Concept.Id).ToList();
        var parties = core.Named(ConceptType.Party).Select(pair => pair.Concept.Id).ToList();
        if (core.Words.Any(at => lexicon.RoleWithParticle(core.Form(at)).HasFlag(WordRole.Spokesman))
            && parties.Concat(outlets).Select(id => scheme.Find($"{id}-spokesman")).FirstOrDefault(concept => concept is not null) is { } spokesman) return new(spokesman.Id);
        if (outlets.Count > 0) return outlets[0] == outlet ? nobody with { IsOutlet = true } : new(outlets[0], IsOutlet: true);
        return parties.Count > 0 && (!ArabicWord.Is(core.Form(words[0])) || core.Named(ConceptType.Party).First().Mention.First <= words[0]
            || lexicon.RoleWithParticle(core.Form(words[0])) != WordRole.None) ? new(parties[0]) : null;
    }

    Resolved? Remembered(Phrase core, List<int> words) => memory.Named([.. words.Take(MostWords).Select(core.Form)]) is { } known ? new(known) : null;

    // "The director of the observatory N": a body that was named in full before is preferred to the person, as above.
    Resolved? Body(Phrase core, List<int> words, WordRole head)
    {
        if ((head & (WordRole.Office | WordRole.Outlet | WordRole.Spokesman)) == WordRole.None) return null;
        foreach (var form in words.Take(MostWords).Where((at, order) => order < 3 && core.IsDefinite(at)).Select(core.Form))
        {
            if (!lexicon.RoleWithParticle(form).HasFlag(WordRole.Title) && memory.Named([form]) is { } known && scheme.Find(known) is { Unnamed: false }) return new(known);
        }

        return null;
    }

    Resolved? Person(Phrase whole, Phrase core, List<int> words, WordRole head)
    {
        if (!ArabicWord.Is(core.Form(words[0]))) return persons.Capitalised(core, words[0] - 1) is { Count: > 0 } capitals ? Named(core, capitals) : null;
        if ((head & (WordRole.Outlet | WordRole.Body)) != WordRole.None) return null;
        if (persons.Given(core, words) is { Count: > 0 } full) return Named(core, full);
        if ((head & (WordRole.Office | WordRole.Spokesman)) != WordRole.None)
        {
            var name = core.IsTold ? persons.NameAfter(core, words[0]) : [];
            if (name.Count == 0 && core.IsTold && core.Last + 2 <= whole.Last && whole.Form(core.Last + 1) is "،" && ArabicWord.Is(whole.Form(core.Last + 2)))
            {
                // An apposition, and what is said follows it.
                var beside = Core(whole.Between(core.Last + 2, whole.Last));
                if (beside.Last >= whole.Last || whole.Sentence.Tokens[beside.Last + 1].Form is "،" or ":") name = persons.Given(beside, beside.Words) is { Count: > 0 } other ? other : persons.NameAfter(beside, core.Last + 1);
            }

            return name.Count == 0 ? null : Named(core, name);
        }

        // A title tells a person.
        if (words[0] > core.First) return Named(core, [.. words.TakeWhile((at, order) => order < 3 && (order == 0 || !core.IsDefinite(words[order - 1])) && people.IsPart(core.Sentence, at, isLinked: order == 0))]);
        return core.IsTold && persons.LooksLikeName(core, words) ? Named(core, words, isSure: false) : null;
    }

    // An organisation or an office, as it is written. In Arabic its noun stands first.
    Resolved Office(Phrase core, List<int> words, WordRole head)
    {
        var isArabic = ArabicWord.Is(core.Form(words[0]));
        var isOffice = (head & (WordRole.Office | WordRole.Outlet | WordRole.Spokesman)) != WordRole.None
            || (!isArabic && words.Take(MostWords).Any(at => lexicon.RoleOf(core.Form(at)).HasFlag(WordRole.Office)));
        if (!isOffice) return nobody;
        // Where nothing tells that speech follows, the office ends after the first words with the article: "the Ministry of the Interior (announces) the death".
        List<int> office = [.. (core.IsTold || !isArabic ? words : words.TakeWhile((at, order) => order == 0 || core.IsDefinite(at) || !words.Take(order).Any(other => core.IsDefinite(other))).Take(core.IsDefinite(words[0]) ? 2 : MostWords)).Take(MostWords)];
        if (office.Count == 1 && !head.HasFlag(WordRole.Alone))
            return Short(core.Form(office[0])) is { } outlet ? new(outlet, IsOutlet: true) : head.HasFlag(WordRole.Group) ? new(memory.PartyCalled(core.Form(office[0]))) : nobody;
        return new(isArabic ? Shown(core, office) : core.Folded(office), IsOutlet: head.HasFlag(WordRole.Outlet));
    }

    // "The observatory", before its full name: the one outlet whose label begins so.
    string? Short(string form)
    {
        if (!form.StartsWith(ArabicWord.Article, StringComparison.Ordinal)) return null;
        string? found = null;
        foreach (var concept in scheme.Concepts)
        {
            if (concept.Type != ConceptType.Outlet || !Begins(concept, form)) continue;
            if (found is not null) return null;
            found = concept.Id;
        }

        return found;

        static bool Begins(Concept concept, string form) =>
            concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(names => names)).Any(label => LetterFold.Of(label).StartsWith(form + ' ', StringComparison.Ordinal));
    }

    // As the text writes it, without a conjunction or preposition before it.
    string Shown(Phrase core, IReadOnlyList<int> words)
    {
        var written = core.Written(words);
        var form = core.Form(words[0]);
        return lexicon.RoleOf(form) == WordRole.None && form.Length > 1 && lexicon.RoleOf(form[1..]) != WordRole.None ? written[1..] : written;
    }

    Resolved Named(Phrase core, IReadOnlyList<int> name, bool isSure = true) =>
        memory.Named([.. name.Select(core.Form)]) is { } known ? new(known) : new(core.Written(name), isSure);

    List<int> WithoutTitles(Phrase core) => [.. core.Words.SkipWhile(at => lexicon.RoleWithParticle(core.Form(at)).HasFlag(WordRole.Title))];

    static bool IsEnglishArticle(string form) => form is "the" or "a" or "an";

    IReadOnlyList<string> Labels(string speaker)
    {
        if (labels.TryGetValue(speaker, out var words)) return words;
        words = scheme.Find(speaker) is { Unnamed: false } concept
            ? [.. concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(names => names)).SelectMany(label => LetterFold.Of(label).Split(' '))]
            : [];
        if (words.Count > 0) labels.Add(speaker, words);
        return words;
    }
}
