using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Counts;
using ClaimGraph.Extraction.Numbers;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Roles;

/// <summary>
/// Finds the action that a counted phrase belongs to: the nearest by clauses, before it or after it, in the order of words of the language. Who acts is not counted as
/// one to whom it is done: in "three gunmen killed twelve people" the three are none of the dead.
/// </summary>
static class ActionSearch
{
    // In tokens: a remark may lie between.
    const int Reach = 70;

    // What an action costs beyond its distance.
    const int AfterWithinClause = 4;
    const int NounAfter = 14;
    const int Frame = 8;
    const int SubjectAfterEnglishVerb = 10;
    const int OtherNumberBetween = 8;

    static readonly ActionTraits traits = ActionTraits.BuiltIn;

    /// <summary>The action of a phrase; null when no words near enough tell one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="covered">The tokens that only say what numbers count.</param>
    internal static ActionChoice? For(ParsedSentence sentence, CountedPhrase phrase, bool[] covered)
    {
        var best = Nearest.Of(sentence.ActionsNear(phrase.First, phrase.Last, Reach), ClauseLayout.Far, action => !covered[action.First] && Fits(sentence, phrase, action) ? Cost(sentence, phrase, action) : Nearest.Never);
        if (phrase.Told is { } told)
        {
            var isDoneToThem = best is { Word.Action: var done } && Cost(sentence, phrase, best) <= 4
                && (traits.OfDead.Contains(done) || (told.Word.Action is not ("killed" or "died" or "casualties") && traits.Moves.Contains(done)));
            if (!isDoneToThem) return new ActionChoice(told.Word.Action, told, "noun-tells");
        }

        if (best is not { } chosen) return null;
        var found = BeyondStill(sentence, chosen, phrase);
        return new ActionChoice(found.Word.Action, found, (found.Word.IsNoun, found.Last < phrase.First) switch
        {
            (true, true) => "noun-before",
            (false, true) => "verb-before",
            (true, false) => "noun-after",
            _ => "verb-after",
        });
    }

    static bool Fits(ParsedSentence sentence, CountedPhrase phrase, ActionMention action)
    {
        if (action.Last >= phrase.First && action.First <= phrase.Last) return false;
        var name = action.Word.Action;
        if (phrase.Unit is "person" or "family" or "body" && traits.OfThings.Contains(name)) return false;
        if (phrase.Unit is not (null or "person" or "family" or "body" or "percent") && traits.OfPersons.Contains(name) && !(traits.Places.Contains(phrase.Who ?? "") && traits.OfPlaces.Contains(name))) return false;
        if (phrase.IsUnknown && !(traits.OfLiving.Contains(name) && BareCounts.IsBeside(sentence, phrase, action))) return false;
        if (phrase.IsOfThem && !BareCounts.IsBeside(sentence, phrase, action)) return false;
        if (phrase.Unit is null && !traits.OfPersons.Contains(name) && phrase.Number.Kind is not (NumberKind.Percent or NumberKind.Fraction) && !(traits.Moves.Contains(name) && BareCounts.AreMovers(sentence, phrase, action))) return false;
        if (action.First > phrase.Last && IsOfSome(sentence, phrase.Last + 1, action.First)) return false;
        if (action.First > phrase.Last && action.Word.IsNoun && (sentence.Is(action.First - 1, CueKind.At) || Has(sentence, phrase.Last + 1, action.First, static token => token.IsComma))) return false;
        if (action.First > phrase.Last && (action.IsJoined || Has(sentence, phrase.Last + 1, action.First, static token => token.Form is ";" or "؛"))) return false;
        if (action.Last < phrase.First && action.Last < phrase.First - 1 && OtherVerbs.StandBefore(sentence, phrase.First)) return false;
        if (phrase.Who == "money" && !traits.OfMoney.Contains(name)) return false;
        if (action.Last < phrase.First && traits.Into.Contains(name) && (phrase.Unit is "person" or "family") && IsGoal(sentence, phrase, action)) return false;
        if (action.Last < phrase.First && !action.Word.IsNoun && action.Word.Counted != Counted.Subject && (IsArabic(sentence, action) ? IsFollowedByObject(sentence, phrase) : IsPassive(sentence, action))) return false;
        return action.First < phrase.First || !IsActor(sentence, phrase, action);
    }

    // "50 prisoners, many of whom were freed": not all of them.
    static bool IsOfSome(ParsedSentence sentence, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (sentence.Is(at, CueKind.Parts) && sentence.Tokens[at].Is("of") && sentence.Tokens[at - 1] is { Kind: TokenKind.Word, Form: not ("all" or "both") } && at - 1 >= from) return true;
        }

        return false;
    }

    // "Are still missing", and in the order of Arabic "still 30 people missing".
    static ActionMention BeyondStill(ParsedSentence sentence, ActionMention action, CountedPhrase phrase) => action.Word.Action != "remaining" ? action
        : sentence.ActionsNear(action.Last + 1, action.Last + 1, 1).Concat(sentence.ActionsNear(phrase.Last + 1, phrase.Last + 1, 1))
            .FirstOrDefault(next => next.First > action.Last && (next.First > phrase.Last || next.Last < phrase.First) && traits.OverStill.Contains(next.Word.Action)) ?? action;

    static bool Has(ParsedSentence sentence, int from, int to, Func<Token, bool> isMark)
    {
        for (var at = from; at < to; at++)
        {
            if (isMark(sentence.Tokens[at])) return true;
        }

        return false;
    }

    // "Aid reached 300 people", "aid arrived at 300 people": they are where it came to.
    static bool IsGoal(ParsedSentence sentence, CountedPhrase phrase, ActionMention action) =>
        sentence.Is(phrase.First - 1, CueKind.To) || (!IsArabic(sentence, action) && action.Last == phrase.First - 1 && action.Word.Counted == Counted.Subject);

    static int Cost(ParsedSentence sentence, CountedPhrase phrase, ActionMention action)
    {
        var isBefore = action.Last < phrase.First;
        var cost = isBefore ? sentence.Layout.Distance(action.Last, phrase.First) : sentence.Layout.Distance(phrase.Last, action.First);
        if (traits.Frames.Contains(action.Word.Action)) cost += Frame;
        // "40 dead or wounded": it says it best.
        if (!isBefore && action.Word.Action == "casualties" && cost == 0) return -1;
        if (!isBefore && action.Word.IsNoun) cost += NounAfter;
        else if (!isBefore && IsArabic(sentence, action) && !OpensClause(sentence, phrase.First)) cost += AfterWithinClause;
        if (isBefore && !IsArabic(sentence, action) && action.Word.Counted == Counted.Subject) cost += SubjectAfterEnglishVerb;
        if (isBefore && action.Word.Action == "found" && IsTold(sentence, phrase)) cost += Frame;
        if (sentence.HasNumber(Math.Min(action.Last, phrase.Last) + 1, Math.Max(action.First, phrase.First))) cost += OtherNumberBetween;
        return cost;
    }

    // "Found 20 houses destroyed": what happened to them stands right behind.
    static bool IsTold(ParsedSentence sentence, CountedPhrase phrase) =>
        sentence.ActionAt(phrase.Last + 1) is { Word: { IsNoun: false, Counted: not Counted.Subject } } action && !IsArabic(sentence, action) && !HasObject(sentence, action.Last + 1) && sentence.Tokens[action.Last].Form.EndsWith("ed", StringComparison.Ordinal);

    // After "that", at the beginning, after "and" or a mark.
    static bool OpensClause(ParsedSentence sentence, int first)
    {
        var before = first - 1;
        while (before >= 0 && sentence.Tokens[before].Kind == TokenKind.Mark && sentence.Tokens[before].Form is "\"" or "“" or "«") before--;
        return before < 0 || sentence.Tokens[before].Kind == TokenKind.Mark || sentence.Is(before, CueKind.That) || sentence.Is(before, CueKind.Breaks) || sentence.Is(before, CueKind.And);
    }

    // "Killed three gunmen seven soldiers", in the order of Arabic: the first are those who killed.
    static bool IsFollowedByObject(ParsedSentence sentence, CountedPhrase phrase) =>
        phrase.Number.Last < phrase.Last && sentence.NumberAt(phrase.Last + 1) is { } next && next.Start == sentence.Tokens[next.First].Start && !sentence.Tokens[next.First].Form.StartsWith('و') && !sentence.IsTime(next.First);

    // "14 were killed and 30 ...": a passive has its number before it.
    static bool IsPassive(ParsedSentence sentence, ActionMention action)
    {
        // "Were to release".
        if (action.First > 0 && sentence.Tokens[action.First - 1].Is("to")) return false;
        for (var at = Math.Max(0, action.First - 2); at < action.First; at++)
        {
            if (sentence.Tokens[at].Form is "was" or "were" or "been" or "being" or "be" or "is" or "are" or "got") return true;
        }

        return false;
    }

    // Whether the phrase does the action rather than suffers it: an active verb that has its own object.
    static bool IsActor(ParsedSentence sentence, CountedPhrase phrase, ActionMention action)
    {
        if (action.Word.Counted == Counted.Subject || action.Word.IsNoun) return false;
        var next = action.Last + 1;
        if (IsArabic(sentence, action)) return HasObject(sentence, next) && sentence.Layout.Distance(phrase.Last, action.First) <= ClauseLayout.Far;
        for (var at = Math.Max(phrase.Last + 1, action.First - 3); at <= action.First; at++)
        {
            if (sentence.Tokens[at].Form is "was" or "were" or "been" or "being" or "be" or "is" or "are" or "got" or "get") return false;
        }

        return action.First > phrase.Last + 1 || HasObject(sentence, next);
    }

    static bool HasObject(ParsedSentence sentence, int at)
    {
        if (at >= sentence.Tokens.Count || sentence.Tokens[at].Kind == TokenKind.Mark || sentence.Cues[at] is not null || sentence.IsTime(at)) return false;
        return sentence.NumberAt(at) is not null || sentence.NounAt(at) is not null || sentence.Tokens[at].Form is "the" or "a" or "an" or "their" or "at";
    }

    static bool IsArabic(ParsedSentence sentence, ActionMention action) => ArabicWord.Is(sentence.Tokens[action.First].Form);
}
