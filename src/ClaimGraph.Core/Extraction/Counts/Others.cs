using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Roles;

namespace ClaimGraph.Extraction.Counts;

/// <summary>Tells who they are whose number points back at those counted before: "30 others", "26 of them", and a bare number of those who move.</summary>
sealed class Others(Populations populations)
{
    static readonly ActionTraits traits = ActionTraits.BuiltIn;

    /// <summary>A phrase with its population, where the phrases before it tell it; else as it is.</summary>
    internal CountedPhrase Told(ParsedSentence sentence, IReadOnlyList<CountedPhrase> phrases, int at, ActionChoice? action)
    {
        var phrase = phrases[at];
        if (phrase.IsRest) return Like(sentence, phrases, at, Beside) is { Unit: "person" } beside ? phrase with { Who = beside.Who, Rule = "others-of-before" } : phrase;
        if (phrase is not { Who: null, Unit: null, Sort: NounSort.Thing } || action is null) return phrase;
        if (phrase.IsOfThem) return Like(sentence, phrases, at, who => who) is { } all ? phrase with { Who = all.Who, Unit = all.Unit, Rule = "of-before" } : phrase;
        if (traits.OfPersons.Contains(action.Action)) return phrase;
        return Like(sentence, phrases, at, who => who) is { Unit: "vehicle" } things ? phrase with { Who = things.Who, Unit = things.Unit, Rule = "like-before" } : phrase;
    }

    // The whole that was counted last; what was counted side by side is taken together.
    (string Who, string Unit)? Like(ParsedSentence sentence, IReadOnlyList<CountedPhrase> phrases, int at, Func<string, string> kind)
    {
        var last = at - 1;
        while (last > 0 && phrases[last].IsPart) last--;
        if (last < 0 || phrases[last] is not { Who: { } who, Unit: { } unit, Sort: NounSort.Thing }) return null;
        for (; last > 0 && SharedActions.AreJoined(sentence, phrases[last - 1], phrases[last]); last--) who = populations.Common(who, phrases[last - 1].Who ?? who) ?? who;
        return (kind(who), unit);
    }

    // Of what age or sex the others are, nobody knows.
    string Beside(string who) => populations.IsOfAgeOrSex(who) ? "people" : who;
}
