using System.Collections.Frozen;
using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Counts;

/// <summary>Reads what a number counts: the noun after it, and whose or which.</summary>
sealed class CountedPhraseReader(Populations populations)
{
    // "200 suspected foreign fighters": words between a number and its noun.
    const int MostEnglishBetween = 3;

    // "More than 40 of the 300": tokens of the number before.
    const int LongestPart = 6;

    static readonly FrozenDictionary<string, string> currencies = new Dictionary<string, string>(StringComparer.Ordinal) { ["$"] = "us-dollar", ["€"] = "euro", ["£"] = "pound-sterling" }.ToFrozenDictionary();

    static readonly ActionTraits traits = ActionTraits.BuiltIn;
    static readonly CountedNoun unknown = new("item", []) { Sort = NounSort.Unknown };

    /// <summary>What a number counts. A number without a noun counts nothing named.</summary>
    internal CountedPhrase Read(ParsedSentence sentence, NumberExpression number, IReadOnlyList<PartyMention> parties, ArticleContext context) =>
        Checked(sentence, ReadAny(sentence, number, parties, context) with { IsPart = IsBeforeParts(sentence, After(sentence, number)) || IsAfterParts(sentence, number), IsWhole = IsWhole(sentence, number) });

    // "Among them seven": of whom nobody knows, unless a verb follows.
    static CountedPhrase Checked(ParsedSentence sentence, CountedPhrase phrase) => phrase switch
    {
        { Who: not null } or { Unit: not null } or { IsPart: false } or { IsOfThem: true } or { Sort: not NounSort.Thing } => phrase,
        _ => sentence.ActionAt(AfterAuxiliary(sentence, phrase.Last + 1)) is { Word.IsNoun: false } ? phrase with { IsOfThem = true } : Nothing(phrase.Number, phrase.Last),
    };

    static int AfterAuxiliary(ParsedSentence sentence, int at) => at < sentence.Tokens.Count && sentence.Tokens[at].Form is "was" or "were" or "are" or "is" ? at + 1 : at;

    // "9, among them two children" are the whole.
    static bool IsBeforeParts(ParsedSentence sentence, int at) => sentence.Is(at, CueKind.Parts) && sentence.NumberAt(sentence.Cues[at]!.Last + 1) is null;

    static bool IsAfterParts(ParsedSentence sentence, NumberExpression number)
    {
        for (var at = Math.Max(0, number.First - 3); at < number.First; at++)
        {
            if (sentence.Is(at, CueKind.Parts) && sentence.Cues[at]!.Last >= number.First - 2) return true;
        }

        return false;
    }

    // "Of 300 detainees, 40", "40 out of 300"; but "the death of 300", "a group of 300".
    static bool IsWhole(ParsedSentence sentence, NumberExpression number)
    {
        for (var at = Math.Max(0, number.First - 3); at < number.First; at++)
        {
            if (!sentence.Is(at, CueKind.Wholes) || sentence.Cues[at]!.Last != number.First - 1) continue;
            if (sentence.Cues[at]!.Last > at && !sentence.Tokens[at].Is("of")) return true;
            return at == 0 || sentence.Tokens[at - 1].Kind == TokenKind.Mark || Enumerable.Range(at - LongestPart, LongestPart).Any(part => sentence.NumberAt(part)?.Last == at - 1);
        }

        return false;
    }

    // The token after a number, and after the brackets around it alone.
    static int After(ParsedSentence sentence, NumberExpression number)
    {
        var after = number.Last + 1;
        return after < sentence.Tokens.Count && sentence.Tokens[after].Is(")") && number.First > 0 && sentence.Tokens[number.First - 1].Is("(") ? after + 1 : after;
    }

    CountedPhrase ReadAny(ParsedSentence sentence, NumberExpression number, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        if (number.Kind is NumberKind.Percent) return Share(sentence, number, parties, context);
        if (number.First > 0 && currencies.TryGetValue(sentence.Tokens[number.First - 1].Form, out var currency)) return new CountedPhrase(number, number.Last, "money", currency, NounSort.Thing, null, "currency-sign");
        if (Tallies.Bodies(sentence, number) is { } bodies) return new CountedPhrase(number, number.Last, bodies.Noun.Noun, bodies.Noun.Unit, NounSort.Thing, null, "bodies-of");
        if (Before(sentence, number) is { } known) return known.Noun.Sort == NounSort.Thing ? Noun(sentence, number, known, parties, context) with { Last = number.Last } : Nothing(number, number.Last);
        var between = 0;
        var after = After(sentence, number);
        for (var at = CountsByForm(sentence, number) ? number.First : after; at < sentence.Tokens.Count && between <= MostEnglishBetween; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Kind == TokenKind.Mark)
            {
                if (token.Form is "\"" or "“" or "”" or "«" or "»" or "-" or "'") continue;
                break;
            }

            if (sentence.NumberAt(at) is { } other && other != number)
            {
                // "Three T-72 tanks".
                if (other.Rule is NumberRule.Name or NumberRule.Code && !ArabicWord.Is(sentence.Tokens[at - 1].Form)) continue;
                if (other.Min == number.Min && other.Max == number.Max) return Nothing(number, at);
                break;
            }

            if (IsSomeOfThem(sentence, after, at)) return new CountedPhrase(number, sentence.Cues[at]!.Last, null, null, NounSort.Thing, null, "of-them") { IsOfThem = true };
            if (sentence.IsTime(at)) break;

            if (sentence.ActionAt(at) is { Word.IsNoun: true } told && ArabicWord.Is(token.Form) && !told.IsJoined && traits.ToldByNouns.Contains(told.Word.Action))
                return Casualty(sentence, number, told, parties, context);
            if (IsDescribing(sentence, at)) continue;
            if (sentence.NounAt(at) is { Noun.Sort: not NounSort.Event } noun) return Noun(sentence, number, noun, parties, context);
            if (sentence.MentionAt(at) is { } mention && mention.Of(ConceptType.Population) is { } population && sentence.NounAt(mention.Last + 1) is null)
                return new CountedPhrase(number, mention.Last, population.Id, populations.UnitOf(population.Id), NounSort.Thing, null, "named");
            if (sentence.Is(at, CueKind.Of) || (at == after && sentence.Is(at, CueKind.Parts))) continue;
            if (at == after && ArabicWord.Is(token.Form) && IsUnknownNoun(sentence, number, at)) return Nothing(number, at);
            if (IsUnknownPlural(sentence, at)) return new CountedPhrase(number, at, null, null, NounSort.Thing, null, "unknown-noun") { IsUnknown = true };
            if (ArabicWord.Is(token.Form) || sentence.Cues[at] is not null || (IsVerb(sentence, at) && !(at == after && (sentence.NounAt(at + 1) is not null || sentence.MentionAt(at + 1)?.Of(ConceptType.Population) is not null)))) break;
            between++;
        }

        if (Tallies.Of(sentence, number) is not { } tallied) return new CountedPhrase(number, number.Last, null, null, NounSort.Thing, null, "no-noun");
        var (who, unit, _, _) = populations.Of(sentence, tallied, parties, context);
        return new CountedPhrase(number, number.Last, who, unit, NounSort.Thing, null, "tally-of");
    }

    // "Two soldiers" as one word: the noun is the number.
    static bool CountsByForm(ParsedSentence sentence, NumberExpression number) =>
        number.First == number.Last && (sentence.NounAt(number.First) is not null || sentence.ActionAt(number.First) is { Word.IsParticiple: true });

    // It counts something else than people or things of the lists, or it is told in words right after.
    static CountedPhrase Nothing(NumberExpression number, int last) => new(number, last, null, null, NounSort.Unknown, null, "unknown-noun");

    // "Three of them": some of those that were counted, unless it is said who.
    static bool IsSomeOfThem(ParsedSentence sentence, int after, int at)
    {
        if (at != after || !sentence.Is(at, CueKind.Parts)) return false;
        var next = sentence.Cues[at]!.Last + 1;
        return sentence.NounAt(sentence.Is(next, CueKind.Of) ? next + 1 : next) is null;
    }

    // "The soldiers, the three": a number with the article counts the noun before it.
    static NounMention? Before(ParsedSentence sentence, NumberExpression number)
    {
        // The word for a thousand begins like the article.
        if (number.Rule == NumberRule.Vague || number.First == 0 || sentence.Tokens[number.First].Form is ['\u0627', '\u0644', '\u0641', ..] || !sentence.Tokens[number.First].Form.StartsWith(ArabicWord.Article, StringComparison.Ordinal)) return null;
        return sentence.Nouns.FirstOrDefault(noun => noun.Last == number.First - 1) ?? (sentence.Tokens[number.First - 1].Kind == TokenKind.Word && sentence.Cues[number.First - 1] is null ? new NounMention(number.First, number.First, unknown) : null);
    }

    // "Twenty names": what follows an exact number in Arabic is what it counts, unless it is written together with a little word.
    static bool IsUnknownNoun(ParsedSentence sentence, NumberExpression number, int at)
    {
        var token = sentence.Tokens[at];
        // With the article it is another part of the sentence: "20 thousand crossed the border".
        return ArabicWord.Is(token.Form) && number.Rule != NumberRule.Vague && token.Form.Length > 2 && !token.Form.StartsWith(ArabicWord.Article, StringComparison.Ordinal) && (token.Form[0] is not ('ب' or 'ل' or 'و' or 'ف') || token.Form[^1] == 'ا') && sentence.Cues[at] is null && !sentence.IsTime(at)
            && !FunctionWords.Contains(token.Form) && sentence.ActionAt(at) is null && sentence.MentionAt(at) is null;
    }

    // "Rebel fighters", "Sudanese banks": the last of the English nouns says what is counted.
    static bool IsDescribing(ParsedSentence sentence, int at) =>
        sentence.NounAt(at) is { Noun.Sort: NounSort.Thing, Last: var last } && !ArabicWord.Is(sentence.Tokens[at].Form) && last + 1 < sentence.Tokens.Count && sentence.ActionAt(last + 1) is null
        && (IsHyphen(sentence, last + 1) || sentence.NounAt(last + 1) is { Noun.Sort: NounSort.Thing } || IsUnknownPlural(sentence, last + 1));

    // "Rebel-held areas".
    static bool IsHyphen(ParsedSentence sentence, int at) => sentence.Tokens[at].Is("-") && sentence.Tokens[at - 1].Touches(sentence.Tokens[at]);

    // "12 coffins": English words that look like a plural. Peoples have a capital letter.
    static bool IsUnknownPlural(ParsedSentence sentence, int at) =>
        !ArabicWord.Is(sentence.Tokens[at].Form) && sentence.NounAt(at) is null && sentence.Tokens[at].Form is [.., _, _, not ('s' or 'u' or 'i'), 's'] form && char.IsLower(sentence.Sentence.Text[sentence.Tokens[at].Start]) && sentence.Cues[at] is null && !FunctionWords.Contains(form)
        && sentence.ActionAt(at) is null && sentence.MentionAt(at) is null;

    static bool IsVerb(ParsedSentence sentence, int at) => sentence.ActionAt(at) is { } action && !traits.Describing.Contains(action.Word.Action) && (sentence.MentionAt(at) is not { } mention || mention.Of(ConceptType.Action) is not null);

    CountedPhrase Noun(ParsedSentence sentence, NumberExpression number, NounMention noun, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        switch (noun.Noun.Sort)
        {
            case NounSort.Unknown:
                return Nothing(number, noun.Last);
            case NounSort.Time:
                return new CountedPhrase(number, noun.Last, null, noun.Noun.Unit, NounSort.Time, null, "time");
            case NounSort.Area:
                return new CountedPhrase(number, noun.Last, "area", noun.Noun.Unit, NounSort.Area, null, "area");
            case NounSort.Measure:
                if (Supplies(sentence, noun) is { } goods) return new CountedPhrase(number, goods.Last, "supplies", noun.Noun.Unit, NounSort.Measure, null, "measure-of");
                var thing = sentence.Nouns.FirstOrDefault(one => one.First > noun.Last && one.First <= noun.Last + 3 && sentence.Is(noun.Last + 1, CueKind.Of));
                if (thing is null) return new CountedPhrase(number, noun.Last, null, noun.Noun.Unit, NounSort.Measure, null, "measure");
                var (what, _, end, _) = populations.Of(sentence, thing, parties, context);
                return new CountedPhrase(number, end, what, noun.Noun.Unit, NounSort.Measure, null, "measure-of");
            default:
                var (who, unit, last, rule) = populations.Of(sentence, noun, parties, context);
                var told = sentence.ActionAt(noun.First) is { Word.IsNoun: true } casualty && traits.ToldByNouns.Contains(casualty.Word.Action) ? casualty : null;
                return new CountedPhrase(number, last, who, unit, NounSort.Thing, told, rule) { IsRest = noun.Noun.Rest };
        }
    }

    // "Tonnes of its food".
    static CueMention? Supplies(ParsedSentence sentence, NounMention noun)
    {
        if (!sentence.Is(noun.Last + 1, CueKind.Of)) return null;
        for (var at = sentence.Cues[noun.Last + 1]!.Last + 1; at <= noun.Last + 3; at++)
        {
            if (sentence.Is(at, CueKind.Supplies)) return sentence.Cues[at];
        }

        return null;
    }

    // "Six of the dead" are no toll, unless it is said who they are.
    static bool IsOfAll(ParsedSentence sentence, NumberExpression number, ActionMention told) =>
        number.Rule != NumberRule.Vague && sentence.Is(told.First - 1, CueKind.Of) && sentence.Tokens[told.First].Form.StartsWith(ArabicWord.Article, StringComparison.Ordinal);

    // "38 dead, soldiers": who they are may be said behind "of".
    CountedPhrase Casualty(ParsedSentence sentence, NumberExpression number, ActionMention told, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        var isOfAll = IsOfAll(sentence, number, told);
        var next = told.Last + 1;
        var noun = sentence.Is(next, CueKind.Of)
            ? sentence.NounAt(sentence.Cues[next]!.Last + 1)
            : sentence.NounAt(next) is { Noun: { Owned: false, Unit: "person" } } said && !IsJoined(sentence.Tokens[next]) ? said : null;
        if (isOfAll && (noun is null || !sentence.Is(next, CueKind.Of) || !(number.First == 0 || sentence.Is(number.First - 1, CueKind.That)))) return Nothing(number, told.Last);
        if ((noun ?? Tallies.Of(sentence, number)) is not { } counted) return new CountedPhrase(number, told.Last, "people", "person", NounSort.Thing, told, "casualty");
        var (who, _, last, rule) = populations.Of(sentence, counted, parties, context);
        return new CountedPhrase(number, noun is null ? told.Last : last, who, "person", NounSort.Thing, told, noun is null ? "tally-of" : rule);
    }

    static bool IsJoined(Token token) => token.Form.StartsWith('و') || token.Is("and");

    CountedPhrase Share(ParsedSentence sentence, NumberExpression number, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        var noun = sentence.Is(number.Last + 1, CueKind.Of) ? sentence.Nouns.FirstOrDefault(one => one.First is var at && at > number.Last && at <= number.Last + 3) : null;
        if (noun is null || noun.Noun.Sort != NounSort.Thing) return new CountedPhrase(number, number.Last, null, "percent", NounSort.Measure, null, "share");
        var (who, _, last, _) = populations.Of(sentence, noun, parties, context);
        return new CountedPhrase(number, last, who, "percent", NounSort.Measure, null, "share-of");
    }
}
