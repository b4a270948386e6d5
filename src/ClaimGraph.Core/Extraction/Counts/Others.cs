using ClaimGraph.Extraction.Actions;
using ClaimGraph.Extraction.Nouns;
using ClaimGraph.Extraction.Roles;

namespace ClaimGraph.Extraction.Counts;

/// <summary>Tells who they are whose number points back at those counted before: "30 others", "26 of them", and a bare number of those who move.</summary>
sealed class Others(Populations populations)
{
    // Counts before; a sentence has few.
    const int Most = 6;

    static readonly ActionTraits traits = ActionTraits.BuiltIn;

    /// <summary>A phrase with its population, where the phrases before it tell it; else as it is.</summary>
    internal CountedPhrase Told(IReadOnlyList<CountedPhrase> phrases, ActionChoice?[] actions, int at)
    {
        var (phrase, action) = (phrases[at], actions[at]);
        if (phrase.IsRest) return Like(phrases, actions, at) is { Unit: "person" } beside ? phrase with { Who = populations.IsOfAgeOrSex(beside.Who) ? "people" : beside.Who, Rule = "others-of-before" } : phrase;
        if (phrase is not { Who: null, Unit: null, Sort: NounSort.Thing } || action is null) return phrase;
        if (phrase.IsOfThem) return Like(phrases, actions, at) is { } all ? phrase with { Who = all.Who, Unit = all.Unit, Rule = "of-before" } : phrase;
        if (traits.OfPersons.Contains(action.Action)) return phrase;
        return Like(phrases, actions, at) is { Unit: "vehicle" } things ? phrase with { Who = things.Who, Unit = things.Unit, Rule = "like-before" } : phrase;
    }

    /// <summary>A bare number beside the whole that it is of, with the population of that: "12 out of 20 hostages"; else as it is.</summary>
    internal static CountedPhrase OfWhole(IReadOnlyList<CountedPhrase> phrases, int at) =>
        phrases[at] is { Who: null, Unit: null, Sort: NounSort.Thing, IsRest: false, IsOfThem: false } && (Whole(phrases, at - 1) ?? Whole(phrases, at + 1)) is { } whole
            ? phrases[at] with { Who = whole.Who, Unit = whole.Unit, Rule = "of-whole" }
            : phrases[at];

    static CountedPhrase? Whole(IReadOnlyList<CountedPhrase> phrases, int at) => at >= 0 && at < phrases.Count && phrases[at] is { IsWhole: true, Who: not null, Unit: not null } whole ? whole : null;

    // The whole that was counted last; what shares its action is taken together. Of what age or sex others are, nobody knows.
    (string Who, string Unit)? Like(IReadOnlyList<CountedPhrase> phrases, ActionChoice?[] actions, int at)
    {
        var last = at - 1;
        while (last > 0 && at - last <= Most && IsPart(phrases[last], actions[last])) last--;
        if (last < 0 || phrases[last] is not { Who: { } who, Unit: { } unit, Sort: NounSort.Thing }) return null;
        for (var before = last - 1; before >= 0 && before >= last - Most; before--)
        {
            if (actions[before]?.Action == actions[last]?.Action && !IsPart(phrases[before], actions[before])) who = populations.Common(who, phrases[before].Who ?? who) ?? (unit == "person" ? "people" : who);
        }

        return (who, unit);
    }

    static bool IsPart(CountedPhrase phrase, ActionChoice? action) => phrase.IsPart || action?.Rule == SharedActions.PartOfCount;
}
