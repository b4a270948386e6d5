using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Counts;

/// <summary>Reads what a number counts: the noun after it, and whose or which.</summary>
sealed class CountedPhraseReader(ConceptScheme scheme)
{
    // "200 suspected foreign fighters": words between a number and its noun.
    const int MostEnglishBetween = 3;

    readonly Populations populations = new(scheme);

    /// <summary>The populations behind the nouns.</summary>
    internal Populations Populations => populations;

    /// <summary>What a number counts. A number without a noun counts nothing named.</summary>
    internal CountedPhrase Read(ParsedSentence sentence, NumberExpression number, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        if (number.Kind is NumberKind.Percent) return Share(sentence, number, parties, context);
        var between = 0;
        for (var at = number.Last + 1; at < sentence.Tokens.Count && between <= MostEnglishBetween; at++)
        {
            var token = sentence.Tokens[at];
            if (token.Kind == TokenKind.Mark)
            {
                if (token.Form is "\"" or "“" or "”" or "«" or "»" or "-" or "'") continue;
                break;
            }

            if (sentence.Actions.FirstOrDefault(one => one.First == at && one.Word.IsNoun && ArabicWord.Is(token.Form)) is { } told && IsCasualty(told.Word.Action))
                return Casualty(sentence, number, told, parties, context);
            if (sentence.Nouns.FirstOrDefault(one => one.First == at) is { } noun) return Noun(sentence, number, noun, parties, context);
            if (sentence.Mentions.FirstOrDefault(one => one.First == at)?.Of(ConceptType.Population) is { } population)
                return new CountedPhrase(number, sentence.Mentions.First(one => one.First == at).Last, population.Id, populations.UnitOf(population.Id), NounSort.Thing, null, "named");
            if (sentence.Is(at, CueKind.Of)) continue;
            if (ArabicWord.Is(token.Form) || sentence.Cues[at] is not null || (IsVerb(sentence, at) && sentence.Mentions.All(mention => mention.First != at))) break;
            between++;
        }

        return new CountedPhrase(number, number.Last, null, null, NounSort.Thing, null, "no-noun");
    }

    static bool IsVerb(ParsedSentence sentence, int at) => sentence.Actions.Any(action => action.First == at && action.Word.Action is not ("killed" or "wounded" or "displaced" or "missing"));

    static bool IsCasualty(string action) => action is "killed" or "wounded" or "died" or "missing" or "casualties" or "tested-positive";

    CountedPhrase Noun(ParsedSentence sentence, NumberExpression number, NounMention noun, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        switch (noun.Noun.Sort)
        {
            case NounSort.Time:
                return new CountedPhrase(number, noun.Last, null, noun.Noun.Unit, NounSort.Time, null, "time");
            case NounSort.Area:
                return new CountedPhrase(number, noun.Last, "area", noun.Noun.Unit, NounSort.Area, null, "area");
            case NounSort.Measure:
                var thing = sentence.Nouns.FirstOrDefault(one => one.First > noun.Last && one.First <= noun.Last + 3 && sentence.Is(noun.Last + 1, CueKind.Of));
                if (thing is null) return new CountedPhrase(number, noun.Last, null, noun.Noun.Unit, NounSort.Measure, null, "measure");
                var (what, _, end, _) = populations.Of(sentence, thing, parties, context);
                return new CountedPhrase(number, end, what, noun.Noun.Unit, NounSort.Measure, null, "measure-of");
            default:
                var (who, unit, last, rule) = populations.Of(sentence, noun, parties, context);
                var told = sentence.Actions.FirstOrDefault(one => one.First == noun.First && one.Word.IsNoun && IsCasualty(one.Word.Action));
                return new CountedPhrase(number, last, who, unit, NounSort.Thing, told, rule);
        }
    }

    // "38 dead, soldiers": who they are may be said behind "of".
    CountedPhrase Casualty(ParsedSentence sentence, NumberExpression number, Actions.ActionMention told, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        var next = told.Last + 1;
        var noun = sentence.Is(next, CueKind.Of)
            ? sentence.Nouns.FirstOrDefault(one => one.First == sentence.Cues[next]!.Last + 1)
            : sentence.Nouns.FirstOrDefault(one => one.First == next && !one.Noun.Owned && one.Noun.Sort == NounSort.Thing && !IsJoined(sentence.Tokens[next]));
        if (noun is null) return new CountedPhrase(number, told.Last, "people", "person", NounSort.Thing, told, "casualty");
        var (who, _, last, rule) = populations.Of(sentence, noun, parties, context);
        return new CountedPhrase(number, last, who, "person", NounSort.Thing, told, rule);
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
