using ClaimGraph.Claims;
using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Context;
using ClaimGraph.Extraction.Counts;
using ClaimGraph.Extraction.Dates;
using ClaimGraph.Extraction.Mentions;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Roles;
using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Events;

/// <summary>
/// Reads the dates of a sentence as claims: when something happened, to something that can be told from others. "People were killed on Tuesday" is none, for people are
/// killed on other days too; "the last battle began on Tuesday" is one.
/// </summary>
sealed class EventReader(ConceptScheme scheme, Populations populations)
{
    const string JustAnnounced = "just-announced";
    const int Near = 12;
    // In tokens: a remark may lie between.
    const int Reach = 60;
    const int NearNoun = 8;
    const int Beside = 5;
    // From what is described to the verb that describes it: "the offensive on Hawija, which began".
    const int MostDescribed = 8;
    const long HalfYear = 200 * DateSpan.Day;
    const long Year = 366 * DateSpan.Day;

    static readonly ActionTraits traits = ActionTraits.BuiltIn;

    readonly WhereSearch where = new(scheme);

    /// <summary>The dates that a sentence claims.</summary>
    internal IEnumerable<Finding> Read(ParsedSentence sentence, IReadOnlyList<PartyMention> parties, IReadOnlyList<PlaceMention> places, ArticleContext context, DateSpan published)
    {
        foreach (var date in sentence.Dates)
        {
            if (date.Value is not { } value || DateRule.IsVague(date.Rule) || date.Rule == "since" || Dateline.Covers(sentence, date.First)) continue;
            if (ActionOf(sentence, date) is not { } action || value.Seconds > (date.Rule == "year" && traits.Begun.Contains(action.Word.Action) ? Year : HalfYear)) continue;
            if ((PlaceOf(sentence, action, date, places) ?? WhatOf(sentence, action, date, parties, context)) is not { } what || IsCount(sentence, what, value)) continue;
            yield return ToFinding(sentence, action, what, value, date.Rule, (date.First, date.Last), parties, places, context);
        }

        if (sentence.Dates.Count == 0 && Announced(sentence, parties, context) is { } announced && published.Seconds <= DateSpan.Day)
        {
            var value = DateSpan.FromSeconds(published.WholeDays().StartSecond - DateSpan.Day, published.WholeDays().EndSecond);
            yield return ToFinding(sentence, announced.Action, announced.What, value, JustAnnounced, (announced.Action.First, announced.Action.Last), parties, places, context);
        }
    }

    // So many did it within a time: the time belongs to the count.
    static bool IsCount(ParsedSentence sentence, What what, DateSpan value) =>
        value.Seconds > 2 * DateSpan.Day && Enumerable.Range(what.First - Beside + 1, Beside).Any(at => sentence.NumberAt(at) is not null && !sentence.IsTime(at));

    static ActionMention? ActionOf(ParsedSentence sentence, DateExpression date) => Nearest.Of(sentence.ActionsNear(date.First, date.Last, Reach), Near, action => !MayHappen(sentence, action) || IsOfOtherVerb(sentence, action, date) ? Nearest.Never
        : action.Last < date.First ? sentence.Layout.Distance(action.Last, date.First)
        : action.First > date.Last ? sentence.Layout.Distance(date.Last, action.First) + 3 : Nearest.Never);

    // "After it took the area, and raised on Thursday the flag": the date is that of a verb that no list has.
    static bool IsOfOtherVerb(ParsedSentence sentence, ActionMention action, DateExpression date)
    {
        var verb = date.First - 1;
        if (verb <= action.Last + 1 || !sentence.Tokens[verb - 1].IsComma || sentence.Tokens[verb].Form is not ['\u0648', _, _, _, ..]) return false;
        return sentence.ActionAt(verb) is null && sentence.NounAt(verb) is null && sentence.MentionAt(verb) is null && sentence.Cues[verb] is null && !sentence.IsTime(verb);
    }

    static bool MayHappen(ParsedSentence sentence, ActionMention action) => !action.Word.IsParticiple && action.Word.Action != "release-agreed"
        && !traits.States.Contains(action.Word.Action) && !traits.ToldByNouns.Contains(action.Word.Action) && !Polarity.IsUnsure(sentence, action) && !Polarity.IsDenied(sentence, action);

    // "Announced the start of": who tells it on the day, gives no day.
    (ActionMention Action, What What)? Announced(ParsedSentence sentence, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        for (var at = 1; at < sentence.Actions.Count; at++)
        {
            var (frame, action) = (sentence.Actions[at - 1], sentence.Actions[at]);
            if (frame.Word.Action != "announced" || action.Word.Action != "launched" || !action.Word.IsNoun || sentence.Layout.Distance(frame.Last, action.First) > NearNoun) continue;
            if (WhatOf(sentence, action, null, parties, context) is { } what) return (action, what);
        }

        return null;
    }

    // What it happened to: named right after the action, or before it where the language has its subject there.
    What? WhatOf(ParsedSentence sentence, ActionMention action, DateExpression? date, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        var best = Nearest.Of(Named(sentence, action, parties, context), action.Word.Action == "announced" ? 2 : NearNoun, what =>
            Fits(sentence, action, what) && (date is null || what.Last < date.First || what.First > date.Last) ? Distance(sentence, action, what) : Nearest.Never);
        return best is null || best.IsMany ? null : best;
    }

    static int Distance(ParsedSentence sentence, ActionMention action, What what)
    {
        var distance = IsDescribed(sentence, what.Last, action) ? 0 : what.First > action.Last ? sentence.Layout.Distance(action.Last, what.First) : sentence.Layout.Distance(what.Last, action.First) + 2;
        return distance + (IsBeside(sentence, what) ? Beside : 0);
    }

    // A place that was taken or lost needs nothing else.
    static What? PlaceOf(ParsedSentence sentence, ActionMention action, DateExpression date, IReadOnlyList<PlaceMention> places)
    {
        if (!traits.ChangeHands.ContainsKey(action.Word.Action)) return null;
        var place = places.FirstOrDefault(place => place.Rule == "named" && (place.First > action.Last ? sentence.Layout.Distance(action.Last, place.First) <= NearNoun : IsDescribed(sentence, place.Last, action)));
        if (place is null || sentence.Numbers.Any(number => number.First > action.Last && number.First < place.First && !sentence.IsTime(number.First))) return null;
        return place.First > date.Last || place.Last < date.First ? new What(null, place.First, place.Last, "place", IsMany: false) : null;
    }

    // "The war, which began": what stands before the word that describes it.
    static bool IsDescribed(ParsedSentence sentence, int last, ActionMention action)
    {
        if (last >= action.First || action.First - last > MostDescribed) return false;
        for (var at = last + 1; at < action.First; at++)
        {
            if (sentence.Is(at, CueKind.Relatives)) return !sentence.ActionsNear(at, action.First - 1, 0).Any() && !sentence.ActionsNear(last + 1, at, 0).Any();
        }

        return false;
    }

    // "From the village": not what it happened to.
    static bool IsBeside(ParsedSentence sentence, What what) => sentence.Is(what.First - 1, CueKind.From) || sentence.Is(what.First - 1, CueKind.To) || sentence.Is(what.First - 1, CueKind.At);

    // Who acts is not what it happens to.
    bool Fits(ParsedSentence sentence, ActionMention action, What what)
    {
        if (what.First <= action.Last && what.Last >= action.First) return false;
        var isPersons = what.Who is { } who && populations.UnitOf(who) is "person" or "family";
        if (isPersons ? traits.OfThings.Contains(action.Word.Action) : traits.OfPersons.Contains(action.Word.Action)) return false;
        return action.Word.Counted != Actions.Counted.Object || what.First > action.Last || what.Rule == "work" || (sentence.NounAt(action.Last + 1) is null && sentence.NounAt(action.Last + 2) is null);
    }

    IEnumerable<What> Named(ParsedSentence sentence, ActionMention action, IReadOnlyList<PartyMention> parties, ArticleContext context)
    {
        for (var at = Math.Max(0, action.First - Reach); at < sentence.Tokens.Count && at <= action.Last + Reach; at++)
        {
            if (sentence.NounAt(at) is { } noun)
            {
                if (noun.First > action.Last && sentence.Layout.Distance(action.Last, noun.First) > NearNoun) continue;
                if (noun.Noun.Sort == NounSort.Work && WorkNames.Of(sentence, noun) is { } work) yield return new What(work, noun.First, noun.Last, "work", IsMany: false);
                if (noun.Noun.Noun is null || noun.Noun.Sort is not (NounSort.Thing or NounSort.Event) || noun.Noun.Epithet) continue;
                var (who, _, last, rule) = populations.Of(sentence, noun, parties, context);
                yield return new What(who, noun.First, last, rule, noun.Noun.Many && who == noun.Noun.Noun);
            }
            else if (sentence.MentionAt(at) is { } mention && mention.Of(ConceptType.Population) is { } population && !FollowsNoun(sentence, mention))
            {
                yield return new What(population.Id, mention.First, mention.Last, "named", populations.AreMany(population.Id));
            }
        }
    }

    // "High leaders, the Iraqi ones": what only describes a noun is none.
    static bool FollowsNoun(ParsedSentence sentence, Mention mention)
    {
        for (var at = mention.First - 5; at <= mention.Last; at++)
        {
            if (sentence.NounAt(at) is { Noun.Sort: NounSort.Thing } noun && (noun.First >= mention.First || mention.First - noun.Last is > 0 and <= 4)) return true;
        }

        return false;
    }

    Finding ToFinding(
        ParsedSentence sentence, ActionMention action, What what, DateSpan value, string rule, (int First, int Last) date, IReadOnlyList<PartyMention> parties, IReadOnlyList<PlaceMention> places, ArticleContext context)
    {
        var (first, last) = (Math.Min(action.First, Math.Min(what.First, date.First)), Math.Max(action.Last, Math.Max(what.Last, date.Last)));
        var place = what.Rule == "work" ? null : where.For(sentence, action.Word.Action, Math.Min(action.First, what.First), Math.Max(action.Last, what.Last), places, context, what.Who is { } who && populations.UnitOf(who) == "item");
        // Who announces that it begins, begins it.
        var by = PartySearch.By(sentence, action, what.First, what.Last, parties) ?? (rule == JustAnnounced ? parties.LastOrDefault(party => party.Last < action.First) : null);
        List<FieldSource> why = [new("about.action", "nearest", action.First, action.Last), new(what.Who is null ? "about.where" : "about.who", what.Rule, what.First, what.Last), new("value", rule, date.First, date.Last)];
        if (by is not null) why.Add(new("about.by", "doer", by.First, by.Last));
        if (place is { } found) why.Add(new("about.where", found.Rule, found.Words?.First, found.Words?.Last));
        // What is spread, where it is a recording, is published.
        var name = what.Rule == "work" ? "published" : what.Rule == "place" ? traits.ChangeHands[action.Word.Action] : action.Word.Action;
        return new Finding(new About { Action = name, Who = what.Who, By = by?.Id, Where = place?.Id }, value, first, last, date.First, IsDenied: false, why);
    }

    sealed record What(string? Who, int First, int Last, string Rule, bool IsMany);
}
