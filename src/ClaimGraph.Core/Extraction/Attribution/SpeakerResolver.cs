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
    const int MostOfName = 4;

    static readonly Resolved nobody = new(null);

    readonly Dictionary<string, IReadOnlyList<string>> labels = new(StringComparer.Ordinal);

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

    /// <summary>Keeps the names of a speaker that the article names.</summary>
    internal void Notice(Concept speaker) => memory.Remember(speaker.Id, Labels(speaker.Id));

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
        if (token.Kind == TokenKind.Mark) return token.Form is "،" or "," or ":" or "؛" or ";" or "." or "(" or "—" or "–" && at > first;
        if (whole.Mentions.Any(mention => mention.First < at && at <= mention.Last)) return false;
        // "The activist in N, M": where somebody is ends no name.
        if (at > first && token.Form is "في" or "in" && whole.Mentions.Any(mention => mention.First == at + 1 && mention.Of(ConceptType.Place) is not null)) return false;
        if (at > first && token.Form.StartsWith("وال", StringComparison.Ordinal)) return !lexicon.RoleWithParticle(token.Form).HasFlag(WordRole.Title);
        return (lexicon.RoleOf(token.Form) & (WordRole.Ends | WordRole.Which | WordRole.That)) != WordRole.None || IsAddressee(whole, at);
    }

    // "قال لـ «صحيفة»": whom he told it to.
    bool IsAddressee(Phrase whole, int at) =>
        whole.Form(at) is "ل" or "الي" || (whole.Form(at).StartsWith('ل') && (lexicon.RoleWithParticle(whole.Form(at)).HasFlag(WordRole.Outlet)
            || whole.Mentions.Any(mention => mention.First == at && mention.Of(ConceptType.Outlet) is not null)));

    Resolved? Find(Phrase whole, Phrase core)
    {
        if (whole.Named(ConceptType.Speaker).LastOrDefault(pair => !pair.Concept.Unnamed && !IsBehindAddressee(whole, core, pair.Mention)).Concept is { } named) return new(named.Id);
        var words = WithoutTitles(core);
        if (words.Count == 0) return memory.Named([.. core.Words.Select(core.Form)]) is { } titled ? new(titled) : new(core.Folded(core.Words));
        var head = lexicon.RoleWithParticle(core.Form(words[0]));
        if (head.HasFlag(WordRole.Same) && words.Count < 3) return new(memory.Last);
        if (head.HasFlag(WordRole.Statement)) return Resolve(whole.Between(words[0] + 1, whole.Last)) is { IsSure: true } issuer ? issuer : new(memory.Last);
        return Source(core, words) ?? Recording(core) ?? Organisation(core, words) ?? Remembered(core, words) ?? Body(core, words, head) ?? Person(whole, core, words, head) ?? Office(core, words, head);
    }

    // After the core only an apposition can still name the speaker: "the spokesman of the force, N".
    static bool IsBehindAddressee(Phrase whole, Phrase core, Mention mention) =>
        mention.First > core.Last && !(mention.First - core.Last <= 3 && whole.Sentence.Tokens[Math.Min(core.Last + 1, whole.Last)].Form is "،" or "," or ":" or "(");

    Resolved? Source(Phrase core, List<int> words)
    {
        var isArabic = ArabicWord.Is(core.Form(words[0]));
        if (lexicon.RoleWithParticle(core.Form(words[0])).HasFlag(WordRole.Outlet)) return null;
        foreach (var at in words.Take(isArabic ? 3 : MostWords))
        {
            if (lexicon.SourceOf(core.Form(at)) is not { } source) continue;
            var near = words.Where(other => other != at && Math.Abs(other - at) <= 3).Select(core.Form).ToList();
            if (source.Speaker is not { } speaker) return nobody;
            if (source.Kinds.FirstOrDefault(kind => near.Any(kind.Words.Contains)) is { } kind) return new(kind.Speaker, IsUnnamed: true);
            if (source.Person && NameAfter(core, at) is { Count: > 0 } name) return Named(core, name);
            if (IsDefinite(core, at) && near.Count == 0)
                return (memory.Named([core.Form(at)]) ?? (source.Any && memory.Last != memory.Recording ? memory.Last : null)) is { } last ? new(last, IsUnnamed: scheme.IsUnnamed(last)) : new(speaker, IsUnnamed: true);
            // A body of the vocabulary speaks through its officials.
            return new(speaker, IsUnnamed: true);
        }

        return core.Named(ConceptType.Speaker).FirstOrDefault().Concept is { } unnamed ? new(unnamed.Id, IsUnnamed: true) : null;
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
        foreach (var form in words.Take(MostWords).Where((at, order) => order < 3 && IsDefinite(core, at)).Select(core.Form))
        {
            if (!lexicon.RoleWithParticle(form).HasFlag(WordRole.Title) && memory.Named([form]) is { } known && scheme.Find(known) is { Unnamed: false }) return new(known);
        }

        return null;
    }

    Resolved? Person(Phrase whole, Phrase core, List<int> words, WordRole head)
    {
        var isOffice = (head & (WordRole.Office | WordRole.Spokesman)) != WordRole.None;
        var name = !ArabicWord.Is(core.Form(words[0])) ? Capitalised(core, words[0] - 1)
            : isOffice ? core.IsTold ? NameAfter(core, words[0]) : []
            : (head & WordRole.Outlet) != WordRole.None ? []
            : [.. words.TakeWhile((at, count) => count < MostOfName && !IsNamed(core, at))];
        if (isOffice && name.Count == 0 && core.IsTold && core.Last + 2 <= whole.Last && whole.Form(core.Last + 1) is "،" && ArabicWord.Is(whole.Form(core.Last + 2)))
        {
            // An apposition, and what is said follows it.
            var beside = Core(whole.Between(core.Last + 2, whole.Last));
            if (beside.Last >= whole.Last || whole.Sentence.Tokens[beside.Last + 1].Form is "،" or ":") name = NameAfter(beside, core.Last + 1);
        }

        return name.Count == 0 ? null : Named(core, name, isSure: isOffice || words[0] != core.First || !ArabicWord.Is(core.Form(words[0])));
    }

    Resolved? Office(Phrase core, List<int> words, WordRole head)
    {
        // In Arabic the noun of an office stands first.
        var isSure = (head & (WordRole.Office | WordRole.Outlet | WordRole.Spokesman)) != WordRole.None
            || (!ArabicWord.Is(core.Form(words[0])) && words.Take(MostWords).Any(at => lexicon.RoleOf(core.Form(at)).HasFlag(WordRole.Office)));
        // Where nothing tells that speech follows, the office ends after the first words with the article: "the Ministry of the Interior (announces) the death".
        var office = core.IsTold || !ArabicWord.Is(core.Form(words[0])) ? words : [.. words.TakeWhile((at, order) => order == 0 || IsDefinite(core, at) || !words.Take(order).Any(other => IsDefinite(core, other)))];
        return new(core.Folded(office.Take(MostWords)), isSure, IsOutlet: head.HasFlag(WordRole.Outlet));
    }

    Resolved Named(Phrase core, IReadOnlyList<int> name, bool isSure = true) =>
        memory.Named([.. name.Select(core.Form)]) is { } known ? new(known) : new(core.Written(name), isSure);

    // A name has no article, what describes an office has one: "مدير المستشفى فلان".
    List<int> NameAfter(Phrase core, int head)
    {
        if (!ArabicWord.Is(core.Form(core.Words.Count > 0 ? core.Words[0] : core.First))) return Capitalised(core, head);
        var isDefinite = head < core.First || IsDefinite(core, head);
        var isBehindParticle = false;
        var name = new List<int>();
        foreach (var at in core.Words.Where(at => at > head))
        {
            if (name.Count > 0 && IsNamed(core, at)) break;
            var isComplement = isBehindParticle;
            isBehindParticle = name.Count == 0 && core.Form(at)[0] is ('ب' or 'ل') && core.Form(at) is not ['ل', 'ل', ..] and not ['ب', 'ا', 'ل', ..];
            // "Of (the) health (of) N": the second noun belongs to the first.
            if (isComplement && name.Count == 0 && !IsDefinite(core, at)) continue;
            if (IsNamed(core, at) || lexicon.RoleWithParticle(core.Form(at)).HasFlag(WordRole.Title)) isDefinite = true;
            else if (name.Count == 0 && IsDefinite(core, at)) isDefinite = true;
            else if (isDefinite && (name.Count > 0 || lexicon.RoleWithParticle(core.Form(at)) == WordRole.None && core.Sentence.Tokens[at].Kind == TokenKind.Word && core.Form(at)[0] is not ('ب' or 'ل'))) name.Add(at);
            if (name.Count == MostOfName) break;
        }

        return name;
    }

    List<int> Capitalised(Phrase core, int after)
    {
        var name = new List<int>();
        foreach (var at in core.Words.Where(at => at > after))
        {
            var isName = char.IsUpper(core.Sentence.Text[core.Sentence.Tokens[at].Start]) && (lexicon.RoleOf(core.Form(at)) == WordRole.None || name.Count > 0)
                && !FunctionWords.Contains(core.Form(at));
            // What stands before an office is its own: "Health Minister N".
            if (name.Count > 0 && (lexicon.RoleOf(core.Form(at)) & (WordRole.Office | WordRole.Spokesman)) != WordRole.None) name.Clear();
            else if (isName && name.Count < MostOfName) name.Add(at);
            else if (name.Count > 0) break;
        }

        return name;
    }

    List<int> WithoutTitles(Phrase core) => [.. core.Words.SkipWhile(at => lexicon.RoleWithParticle(core.Form(at)).HasFlag(WordRole.Title))];

    static bool IsNamed(Phrase core, int at) =>
        core.Named(ConceptType.Place).Concat(core.Named(ConceptType.Party)).Any(pair => pair.Mention.First <= at && at <= pair.Mention.Last);

    static bool IsDefinite(Phrase core, int at) =>
        core.Form(at).StartsWith(ArabicWord.Article, StringComparison.Ordinal) || (at > 0 && core.Sentence.Tokens[at - 1].Is("the"));

    static bool IsEnglishArticle(string form) => form is "the" or "a" or "an";

    IEnumerable<string> Labels(string speaker)
    {
        if (labels.TryGetValue(speaker, out var words)) return words;
        words = scheme.Find(speaker) is { Unnamed: false } concept
            ? [.. concept.PrefLabel.Values.Concat(concept.AltLabel.Values.SelectMany(names => names)).SelectMany(label => LetterFold.Of(label).Split(' '))]
            : [];
        if (words.Count > 0) labels.Add(speaker, words);
        return words;
    }
}
