using System.Collections.Frozen;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Counts;

/// <summary>Tells which population of the vocabulary a noun and the words around it mean.</summary>
/// <remarks>
/// Of somebody's people both names make one id: "fighters of ISIS" are <c>isis-fighters</c>, whether the vocabulary knows them or not. So the fighters of two parties are never
/// counted as one.
/// </remarks>
/// <param name="scheme">The vocabulary.</param>
/// <param name="nouns">The nouns that numbers count.</param>
sealed class Populations(ConceptScheme scheme, IReadOnlyList<CountedNoun> nouns)
{
    // Between a noun and the name of whose it is: "of the first rank in the organisation".
    const int MostBetween = 7;
    const int MostNameWords = 3;

    readonly FrozenSet<string> many = nouns.Where(noun => noun.Many).Select(noun => noun.Noun!).ToFrozenSet(StringComparer.Ordinal);
    readonly FrozenSet<string> byAgeOrSex = nouns.Where(noun => noun.ByAgeOrSex).SelectMany(noun => scheme.Broader(noun.Noun!).Prepend(noun.Noun!)).Except(["people"], StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);
    readonly Dictionary<string, CountedNoun> byNoun = nouns.Where(noun => noun.Noun is not null)
        .GroupBy(noun => noun.Noun!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    readonly FrozenSet<string> partyNouns = scheme.Concepts.Where(concept => concept.Type == ConceptType.Party)
        .SelectMany(party => party.PrefLabel.Values.Concat(party.AltLabel.Values.SelectMany(names => names))).Select(label => PartyNoun(LetterFold.Of(label))).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The population that begins with a noun.</summary>
    /// <returns>The population, its unit, the last token of its words, and how it was found.</returns>
    internal (string Who, string Unit, int Last, string Rule) Of(ParsedSentence sentence, NounMention noun, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        var own = Named(sentence, noun);
        if (own is { } named && named.Last > noun.Last) return named;
        var after = noun.Last + 1;
        var owner = noun.Noun.Owned ? Owner(sentence, noun, parties) : null;
        if (owner is not null) return (Compose(owner.Id, noun.Noun.OfParty ?? noun.Noun.Noun!), noun.Noun.Unit, Math.Max(noun.Last, owner.Last), "noun-and-party");
        if (noun.Noun.Owned && sentence.Is(after, CueKind.Of) && sentence.MentionAt(sentence.Cues[after]!.Last + 1) is { } kind && kind.Of(ConceptType.Population) is { } concept && concept.Id.EndsWith("members", StringComparison.Ordinal))
            return (concept.Id, noun.Noun.Unit, kind.Last, "noun-of-population");
        if (noun.Noun.OfNamed && Of(sentence, after) is { } of)
        {
            // "Members of the police" are police.
            var (who, unit, end, _) = Of(sentence, of, parties, context);
            return (who, unit, end, "noun-of-noun");
        }

        if (noun.Noun.OfNamed && UnknownOwner(sentence, after) is { } unknown) return ($"{unknown.Name}-{noun.Noun.Noun}", noun.Noun.Unit, unknown.Last, "noun-and-name");
        if (noun.Noun.Owned && (noun.Noun.OfLastParty || IsDefinite(sentence.Tokens[noun.First])) && LastParty(noun, parties, context) is { } last)
            return (Compose(last, noun.Noun.Noun!), noun.Noun.Unit, noun.Last, "party-named-before");
        if (Joined(sentence, noun, after) is { } joined) return joined;
        if (Described(sentence, noun) is { } described) return described;
        return own ?? (noun.Noun.Noun ?? noun.Noun.Unit, noun.Noun.Unit, noun.Last, "noun");
    }

    /// <summary>The unit of a population: that of the noun for it or for what it is a part of.</summary>
    internal string UnitOf(string population) =>
        scheme.Broader(population).Prepend(population).Select(id => byNoun.GetValueOrDefault(id)?.Unit).FirstOrDefault(unit => unit is not null) ?? "item";

    /// <summary>Whether there are always others of a population; see <see cref="CountedNoun.Many"/>.</summary>
    internal bool AreMany(string population) => many.Contains(population);

    /// <summary>Whether a population is told by age or sex only; see <see cref="CountedNoun.ByAgeOrSex"/>.</summary>
    internal bool IsOfAgeOrSex(string population) => byAgeOrSex.Contains(population);

    /// <summary>The narrowest population that holds two; "people" for persons that have none in common.</summary>
    internal string? Common(string a, string b)
    {
        var chain = scheme.Broader(a).Prepend(a).ToList();
        var common = scheme.Broader(b).Prepend(b).FirstOrDefault(chain.Contains);
        return common ?? (IsPeople(a) && IsPeople(b) ? "people" : null);
    }

    /// <summary>The phrase with whose people it counts, where that is said after the verb: "63 people were killed of X".</summary>
    internal CountedPhrase OfDoer(ParsedSentence sentence, CountedPhrase phrase, int verb, IReadOnlyList<PartyMention> parties)
    {
        if (phrase.Who != "people" || !sentence.Is(verb + 1, CueKind.Of)) return phrase;
        var party = parties.FirstOrDefault(one => one.First > verb && one.First <= verb + 4);
        return party is null ? phrase : phrase with { Who = Compose(party.Id, "members"), Rule = "party-after-verb" };
    }

    bool IsPeople(string population) => UnitOf(population) is "person" or "family";

    // A party's name may be a plural that the names of its people have without the ending: "Houthi fighters".
    string Compose(string party, string noun) => (scheme.Find($"{party}-{noun}") ?? scheme.Find($"{party.TrimEnd('s')}-{noun}"))?.Id ?? scheme.Broader(party).Select(holder => scheme.Find($"{holder}-{noun}")?.Id).FirstOrDefault(id => id is not null) ?? $"{party}-{noun}";

    (string Who, string Unit, int Last, string Rule)? Named(ParsedSentence sentence, NounMention noun)
    {
        var mention = sentence.Mentions.FirstOrDefault(one => one.First <= noun.First && one.Last >= noun.Last && one.Of(ConceptType.Population) is not null);
        return mention?.Of(ConceptType.Population) is { } concept ? (concept.Id, noun.Noun.Noun is null ? UnitOf(concept.Id) : noun.Noun.Unit, mention.Last, "named") : null;
    }

    // "Members of X", "leaders of the first rank in X"; in English also "X members".
    static PartyMention? Owner(ParsedSentence sentence, NounMention noun, IReadOnlyList<PartyMention> parties)
    {
        var after = parties.FirstOrDefault(party => party.First > noun.Last);
        if (after is not null && after.First - noun.Last <= MostBetween && IsLinked(sentence, noun, after.First) && !IsReceiver(sentence, noun, after)) return after;
        if (parties.LastOrDefault(party => party.First < noun.First && party.Last == noun.Last) is { } whole) return whole;
        return ArabicWord.Is(sentence.Tokens[noun.First].Form) ? null : parties.LastOrDefault(party => party.Last < noun.First && noun.First - party.Last <= 2 && !HasVerb(sentence, party.Last + 1, noun.First));
    }

    // "The fighters surrendered to X": what is written together with "to" names whose they are only of indefinite nouns, and not of those who surrender.
    static bool IsReceiver(ParsedSentence sentence, NounMention noun, PartyMention party)
    {
        if (!sentence.Tokens[party.First].Form.StartsWith('ل') && !sentence.HasBetween(noun.Last, party.First, CueKind.To)) return false;
        return noun.Last == noun.First && (IsDefinite(sentence.Tokens[noun.First]) || sentence.ActionsNear(noun.First, noun.First, MostBetween).Any(action => action.Last < noun.First && action.Word.Action is "surrendered" or "handed-over"));
    }

    // Right after the noun, or after "of" or "in" with no verb, no other noun and no comma before.
    static bool IsLinked(ParsedSentence sentence, NounMention noun, int to)
    {
        var words = 0;
        var hasLink = false;
        // "Suspected of belonging to": of two words, the second asks for "to".
        var asksForTo = noun.Last > noun.First;
        for (var at = noun.Last + 1; at < to; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Kind == TokenKind.Mark)
            {
                if (token.Form is "," or "،" or "(" or ")" or ";" or "؛" or ":") return false;
                continue;
            }

            if (sentence.Is(at, CueKind.Of) || sentence.Is(at, CueKind.At) || (asksForTo && sentence.Is(at, CueKind.To))) hasLink = true;
            else if (sentence.Cues[at] is not null || sentence.ActionAt(at) is not null || sentence.NounAt(at) is { Noun.OfNamed: false } || sentence.NumberAt(at) is { Kind: not NumberKind.Ordinal }) return false;
            else words++;
        }

        return words <= 1 || hasLink;
    }

    static NounMention? Of(ParsedSentence sentence, int after)
    {
        if (!sentence.Is(after, CueKind.Of)) return null;
        var next = sentence.Cues[after]!.Last + 1;
        if (next < sentence.Tokens.Count && sentence.Tokens[next].Is("the")) next++;
        return sentence.NounAt(next) is { Noun.Sort: NounSort.Thing } noun ? noun : null;
    }

    // Whose they are is said by a name that the vocabulary does not know: its words are taken as they stand, so that they are never counted with others.
    (string Name, int Last)? UnknownOwner(ParsedSentence sentence, int after)
    {
        if (sentence.Is(after, CueKind.Of)) after = sentence.Cues[after]!.Last + 1;
        if (after < sentence.Tokens.Count && sentence.Tokens[after].Is("the")) after++;
        var last = after - 1;
        while (last + 1 < sentence.Tokens.Count && last - after < MostNameWords - 1 && IsNameWord(sentence, last + 1)) last++;
        return last < after || (last == after && IsCommonNoun(sentence.Tokens[after].Form)) ? null : (string.Join('-', Enumerable.Range(after, last - after + 1).Select(at => sentence.Tokens[at].Form)), last);
    }

    // "Of the forces": the noun that parties' names are made with names none.
    bool IsCommonNoun(string form) => partyNouns.Contains(ArabicWord.WithoutArticle(form));

    static string PartyNoun(string label)
    {
        var words = label.Split(' ');
        return words.Length == 1 ? "" : ArabicWord.WithoutArticle(ArabicWord.Is(label) ? words[0] : words[^1]);
    }

    static bool IsNameWord(ParsedSentence sentence, int at) =>
        sentence.Tokens[at].Kind == TokenKind.Word && sentence.Cues[at] is null && !sentence.IsTime(at) && !FunctionWords.Contains(sentence.Tokens[at].Form)
        && sentence.ActionAt(at) is null && sentence.NounAt(at) is null && !sentence.Tokens[at].Form.StartsWith("بال", StringComparison.Ordinal);

    static bool HasVerb(ParsedSentence sentence, int from, int to) => sentence.ActionsNear(from, to - 1, 0).Any(action => !action.Word.IsNoun);

    static bool IsDefinite(Token token) => token.Form.StartsWith(ArabicWord.Article, StringComparison.Ordinal);

    static string? LastParty(NounMention noun, IReadOnlyList<PartyMention> parties, ArticleContext context) =>
        parties.LastOrDefault(party => party.Last < noun.First)?.Id ?? context.LastParty;

    // "Captives and detainees" are counted together.
    (string Who, string Unit, int Last, string Rule)? Joined(ParsedSentence sentence, NounMention noun, int after)
    {
        if (after >= sentence.Tokens.Count) return null;
        var next = sentence.Tokens[after].Form is "and" or "و" ? sentence.NounAt(after + 1) : sentence.Tokens[after].Form.StartsWith('و') ? sentence.NounAt(after) : null;
        if (next?.Noun.Noun is null || sentence.NumberAt(next.First) is not null || noun.Noun.Noun is null || Common(noun.Noun.Noun, next.Noun.Noun) is not { } common) return null;
        return (common, byNoun.GetValueOrDefault(common)?.Unit ?? noun.Noun.Unit, next.Last, "joined-nouns");
    }

    // "Foreign fighters", "vehicles with food": where the vocabulary has a name for it.
    (string Who, string Unit, int Last, string Rule)? Described(ParsedSentence sentence, NounMention noun)
    {
        if (noun.Noun.Noun is not { } id) return null;
        for (var at = noun.Last + 1; at < sentence.Tokens.Count && at <= noun.Last + 5; at++)
        {
            if (sentence.Is(at, CueKind.Supplies) && scheme.Find($"supply-{id}") is { } supply) return (supply.Id, noun.Noun.Unit, at, "described");
            if (at == noun.Last + 1 && sentence.NounAt(at)?.Noun.Noun == "foreigners" && scheme.Find($"foreign-{id}") is { } foreign)
                return (foreign.Id, noun.Noun.Unit, at, "described");
            if (sentence.Tokens[at].Kind == TokenKind.Mark && sentence.Tokens[at].Form is "," or "،" or ".") break;
        }

        return null;
    }
}
