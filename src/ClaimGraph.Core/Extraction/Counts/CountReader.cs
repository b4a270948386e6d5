using ClaimGraph.Claims;
using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Roles;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Counts;

/// <summary>Reads the counts of a sentence: each number that counts something and has an action. A number without an action is no claim.</summary>
sealed class CountReader(ConceptScheme scheme, Populations populations)
{
    const int LongestQuote = 40;
    // In tokens: "+963 11 222 3344".
    const int LongestPhone = 8;
    // "To 41 from 36".
    const int MostBeforeFormer = 4;
    // "Several", "a number of": they tell nothing that could be compared.
    const int FewestOfVague = 10;

    static readonly ActionTraits traits = ActionTraits.BuiltIn;

    readonly CountedPhraseReader phrases = new(populations);
    readonly WhereSearch where = new(scheme);
    readonly CountSums sums = new(populations);
    readonly Others others = new(populations);

    /// <summary>The counts of a sentence, in order.</summary>
    internal IReadOnlyList<Count> Read(ParsedSentence sentence, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        var found = sentence.Numbers.Where(number => IsCount(sentence, number))
            .Select(number => phrases.Read(sentence, number, parties, context)).Where(phrase => phrase.Sort is not (NounSort.Time or NounSort.Unknown)).ToList();
        for (var at = 0; at < found.Count; at++) found[at] = Others.OfWhole(found, at);
        var covered = Covered(sentence, found);
        var actions = new ActionChoice?[found.Count];
        for (var at = 0; at < found.Count; at++)
        {
            actions[at] = found[at] is { IsWhole: true, Told: null } ? null : ActionSearch.For(sentence, found[at], covered);
            if (actions[at] is { Rule: "verb-after" } choice) found[at] = populations.OfDoer(sentence, found[at], choice.Words.Last, parties);
        }

        for (var at = 1; at < found.Count; at++) actions[at] = found[at].IsWhole ? actions[at] : SharedActions.Of(sentence, found[at - 1], actions[at - 1], found[at], actions[at]);
        var counts = new List<Count>();
        for (var at = 0; at < found.Count; at++)
        {
            found[at] = others.Told(found, actions, at);
            if (actions[at] is { } action && Complete(sentence, found[at], action, at > 0 && SharedActions.AreJoined(sentence, found[at - 1], found[at])) is { } count) counts.Add(count);
        }

        // A sum of some of the numbers would be no total.
        List<Count> all = counts.Count(count => !count.Phrase.IsOfThem) == found.Count(phrase => !phrase.IsOfThem) ? [.. counts, .. sums.Of(counts)] : counts;
        return [.. all.Where((count, at) => !IsRest(all, at) && !IsCompanion(sentence, count))];
    }

    /// <summary>What a count claims.</summary>
    internal Finding? ToFinding(ParsedSentence sentence, Count count, IReadOnlyList<PartyMention> parties, IReadOnlyList<PlaceMention> places, ArticleContext context)
    {
        var (phrase, choice) = (count.Phrase, count.Action);
        // "Up to 300 could still be trapped": an estimate.
        var isEstimate = phrase.Number.Rule == NumberRule.AtMost && traits.States.Contains(choice.Action) && !choice.Words.IsFuture;
        if (!count.IsAgreed && !isEstimate && (Polarity.IsUnsure(sentence, choice.Words) || sentence.HasBetween(choice.Words.Last, phrase.First, CueKind.Unsure))) return null;
        // "Did not exceed 20" is a bound, and no denial.
        var denial = count.Value.Min is null && phrase.Number.Min is not null ? null : Polarity.DenialOf(sentence, choice.Words);
        var (first, last) = Quote(count, denial);
        var isAfterCount = choice.Words.Last < phrase.First && (choice.Rule == SharedActions.PartOfCount || sentence.HasNumber(choice.Words.Last + 1, phrase.First));
        var place = (isAfterCount ? where.Beside(sentence, choice.Action, phrase.First, phrase.Last, places) : null)
            ?? where.For(sentence, choice.Action, Math.Min(phrase.First, choice.Words.First), Math.Max(phrase.Last, choice.Words.Last), places, context);
        var time = TimeSearch.For(sentence, choice.Words.First, choice.Words.Last);
        var happened = time is null ? null : TimeSearch.ValueOf(sentence, time, context.Published);
        var when = happened ?? context.LongAgo(sentence);
        var by = PartySearch.By(sentence, choice.Words, phrase.First, phrase.Last, parties) ?? Holder(choice.Words, phrase, parties);
        var to = PartySearch.To(sentence, choice.Words, parties);
        var about = new About
        {
            Action = choice.Action,
            Who = phrase.Who,
            By = by?.Id,
            To = to?.Id,
            Where = place?.Id,
            Unit = phrase.Unit,
            When = when,
            Scope = ScopeOf(sentence, count, happened),
        };
        List<FieldSource> why =
        [
            new("about.action", choice.Rule, choice.Words.First, choice.Words.Last),
            new("about.who", phrase.Rule, Math.Min(phrase.Number.Last + 1, phrase.Last), phrase.Last),
            new("value", phrase.Number.Rule, phrase.Number.First, phrase.Number.Last),
        ];
        if (by is not null) why.Add(new("about.by", "doer", by.First, by.Last));
        if (to is not null) why.Add(new("about.to", "receiver", to.First, to.Last));
        if (place is { } found) why.Add(new("about.where", found.Rule, found.Words?.First, found.Words?.Last));
        if (time is not null) why.Add(new("about.when", time.Rule, time.First, time.Last));
        else if (when is not null) why.Add(new("about.when", "long-ago-in-paragraph"));
        return new Finding(about, count.Value, first, last, phrase.First, denial is not null, why) { IsFormer = FormerCounts.Is(sentence, phrase) };
    }

    static bool IsCount(ParsedSentence sentence, NumberExpression number) =>
        NumberRule.IsCount(number.Rule) && number.Kind != NumberKind.Ordinal && !sentence.IsTime(number.First) && !IsName(sentence, number) && !IsBase(sentence, number) && !IsFormer(sentence, number) && !IsAge(sentence, number) && !IsPhone(sentence, number) && !IsOneOf(sentence, number)
        && (number.Min ?? number.Max) >= 0 && !(number.Rule == NumberRule.Vague && number.Max < FewestOfVague) && Quantity.Fault(number.Min, number.Max) is null;

    // "And three others": those killed are more.
    static bool IsRest(List<Count> counts, int at) => at > 0 && counts[at].Phrase.IsRest && counts[at - 1].Action.Action == counts[at].Action.Action;

    // "Killed with three others": he himself is one more.
    // But "with 300 people leaving" they are counted for themselves.
    static bool IsCompanion(ParsedSentence sentence, Count count) => sentence.Is(count.Phrase.First - 1, CueKind.With) && count.Action.Rule != "verb-after";

    // What stands between a number and its noun, or in the noun, tells nothing of other numbers.
    static bool[] Covered(ParsedSentence sentence, List<CountedPhrase> phrases)
    {
        var covered = new bool[sentence.Tokens.Count];
        foreach (var phrase in phrases)
        {
            for (var at = phrase.First; at <= phrase.Last; at++) covered[at] |= phrase.Told is null || at < phrase.Told.First || at > phrase.Told.Last;
        }

        return covered;
    }

    // "Of the 50, 12 were freed": those who were there, not those to whom it happened.
    static bool IsBase(ParsedSentence sentence, NumberExpression number) =>
        number.First > 1 && sentence.Tokens[number.First - 1].Is("the") && sentence.Tokens[number.First - 2].Is("of")
        && (number.First == 2 || sentence.Tokens[number.First - 3].IsComma);

    // "Rose to 41 from 36", "from 36 to 41": what was told before.
    static bool IsFormer(ParsedSentence sentence, NumberExpression number) =>
        sentence.Is(number.First - 1, CueKind.From) && sentence.NounAt(number.Last + 1) is null
        && sentence.Numbers.Any(other => (other.Last < number.First && number.First - other.Last <= MostBeforeFormer) || (other.First == number.Last + 2 && sentence.Is(number.Last + 1, CueKind.To)));

    // "The governor, 54, was": a number alone between commas.
    static bool IsAge(ParsedSentence sentence, NumberExpression number) =>
        number.First > 0 && number.Last + 1 < sentence.Tokens.Count && number.First == number.Last && sentence.Tokens[number.First - 1].IsComma && sentence.Tokens[number.Last + 1].IsComma
        && sentence.Tokens[number.First].Kind == TokenKind.Number;

    // Digits beside digits that begin with zero or plus: "call 011 222 3344".
    static bool IsPhone(ParsedSentence sentence, NumberExpression number)
    {
        for (var at = number.First; at >= 0 && at > number.First - LongestPhone && (sentence.Tokens[at].Kind == TokenKind.Number || sentence.Tokens[at].Form is "-" or "+" or "(" or ")"); at--)
        {
            if (sentence.Tokens[at].Is("+") || sentence.Tokens[at].Form is ['0', >= '0' and <= '9', ..]) return true;
        }

        return false;
    }

    // "One of the last areas": which one, not how many.
    static bool IsOneOf(ParsedSentence sentence, NumberExpression number) =>
        number is { Min: 1, Max: 1 } && sentence.Is(number.Last + 1, CueKind.Of) && !sentence.Is(number.Last + 1, CueKind.Parts) && ArabicWord.Is(sentence.Tokens[number.First].Form);

    // "Channel 24".
    static bool IsName(ParsedSentence sentence, NumberExpression number) =>
        sentence.Mentions.Any(mention => mention.First < number.First && mention.Last >= number.Last && mention.Of(ConceptType.Population) is null);

    // The share of an area that is held is said of those who hold it.
    static Count? Complete(ParsedSentence sentence, CountedPhrase phrase, ActionChoice choice, bool isJoined)
    {
        var number = phrase.Number;
        var isShare = number.Kind is NumberKind.Percent or NumberKind.Fraction;
        if (phrase.Sort == NounSort.Area || (isShare && phrase.Who is null))
        {
            if (!traits.Areas.TryGetValue(choice.Action, out var action)) return null;
            choice = choice with { Action = action };
            phrase = phrase with { Who = isShare ? "territory-share" : "area", Unit = isShare ? "percent" : phrase.Unit };
        }

        var (least, most, start) = CountBounds.Of(sentence, phrase);
        if (number.Kind == NumberKind.Fraction && phrase.Who != "territory-share") return null;
        var factor = number.Kind == NumberKind.Fraction ? 100 : 1;
        if (traits.Places.Contains(phrase.Who ?? "") && !traits.OfPlaces.Contains(choice.Action)) return null;
        if (traits.Deeds.Contains(phrase.Who ?? "") && traits.Doing.Contains(choice.Action)) choice = choice with { Action = "carried-out" };
        if (phrase.Unit is null && phrase.Who is null && IsNobody(sentence, number)) return null;
        if (phrase.Unit is null && phrase.Who is null) phrase = phrase with { Who = "people", Unit = "person", Rule = "people-understood" };
        if (phrase.Who is null) return null;
        // The wounded who leave are told by what they are.
        if (phrase is { Told.Word.Action: "wounded", Who: "people", Rule: "casualty" } && choice.Words != phrase.Told) phrase = phrase with { Who = "wounded-people" };
        var isExchange = choice.Words.Word.Action == "release-agreed";
        if (isExchange && !Polarity.IsProvided(sentence, choice.Words)) return null;
        var agreed = isExchange ? choice.Action : Polarity.IsAgreed(sentence, choice.Words) ? Agreed(phrase, choice.Action) : null;
        if (agreed is not null) choice = choice with { Action = agreed };
        return new Count(phrase, choice, new Quantity(least * factor, most * factor, number.Approximate), isJoined) { IsAgreed = agreed is not null, First = Math.Min(start, phrase.First) };
    }

    // A number alone: "two" are two of those whom the text knows, "Suwayda 24" is a name.
    static bool IsNobody(ParsedSentence sentence, NumberExpression number) =>
        number.Max <= 2 || sentence.Mentions.Any(mention => mention.Last == number.First - 1 && IsNameOf(mention) && sentence.Cues[number.First] is null && sentence.Tokens[number.First].Kind == TokenKind.Number);

    static bool IsNameOf(Mention mention) => (mention.Of(ConceptType.Place) ?? mention.Of(ConceptType.Party) ?? mention.Of(ConceptType.Outlet) ?? mention.Of(ConceptType.Speaker)) is not null;

    static string? Agreed(CountedPhrase phrase, string action) => phrase.Unit is "person" or "family" or "body" ? traits.Agreed.GetValueOrDefault(action) : traits.AgreedSupplies.GetValueOrDefault(action);

    // Who is still in an area holds it.
    static PartyMention? Holder(ActionMention action, CountedPhrase phrase, IReadOnlyList<PartyMention> parties) =>
        phrase.Who is "area" or "territory-share" ? parties.LastOrDefault(party => party.First > action.Last && party.Last < phrase.First) : null;

    static Scope ScopeOf(ParsedSentence sentence, Count count, DateSpan? when)
    {
        if (traits.States.Contains(count.Action.Action)) return Scope.Snapshot;
        var from = Math.Max(0, Math.Min(count.Phrase.First, count.Action.Words.First) - 8);
        if (when is { IsUnknown: false } span && (span.IsOpen || span.Seconds > 2 * DateSpan.Day)) return Scope.Total;
        return sentence.HasBetween(from - 1, count.Phrase.First, CueKind.Totals) ? Scope.Total : Scope.Incident;
    }

    // From the action to what is counted, with the words that bound or deny it, where they stand together.
    static (int First, int Last) Quote(Count count, int? denial)
    {
        var (phrase, words) = (count.Phrase, count.Action.Words);
        var (first, last) = (Math.Min(count.First, words.First), Math.Max(phrase.Last, words.Last));
        if (denial is { } no && Math.Max(last, no) - Math.Min(first, no) <= LongestQuote) (first, last) = (Math.Min(first, no), Math.Max(last, no));
        return last - first <= LongestQuote ? (first, last) : (phrase.First, phrase.Last);
    }
}
