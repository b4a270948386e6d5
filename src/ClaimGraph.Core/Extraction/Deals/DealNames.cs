using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Roles;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Deals;

/// <summary>Finds what names the agreements of a sentence, and how far the words of each reach.</summary>
static class DealNames
{
    // Of several names so close together the first counts.
    const int Near = 8;
    // "Under a long disputed agreement".
    const int MostAfterUnder = 4;
    // Where what it provides for is said after its name, nothing before it is meant.
    const int MostBeforeProvides = 15;
    // "Agreed" and "to", with whoever agreed between them, or with whom.
    const int MostBeforeOn = 15;

    static readonly string On = LetterFold.Of("على");

    /// <summary>The names in order. The words of each reach to the next one; what happens "under" an agreement stands before its name.</summary>
    internal static IReadOnlyList<DealName> Of(ParsedSentence sentence)
    {
        var names = new List<DealName>();
        var end = sentence.Tokens.Count - 1;
        for (var at = 0; at <= end; at++)
        {
            var isVerb = IsVerb(sentence, at);
            if (!isVerb && !IsNoun(sentence, at)) continue;
            // "An agreement, reached after long talks".
            if (sentence.Is(at, CueKind.InTalks) && names.Count > 0 && !sentence.Is(names[^1].At, CueKind.InTalks)) continue;
            var name = new DealName(at, First(sentence, at, names), end, isVerb);
            if (names.Count == 0) names.Add(name);
            else if (names[^1].IsVerb && !isVerb && (name.First < at || at - names[^1].At <= Near)) names[^1] = names[^1] with { At = at, IsVerb = false };
            else if (at - names[^1].At > Near)
            {
                names[^1] = names[^1] with { Last = at - 1 };
                names.Add(name);
            }
        }

        return names;
    }

    static int First(ParsedSentence sentence, int at, List<DealName> names)
    {
        if (sentence.Is(at, CueKind.InTalks) || sentence.HasBetween(at, at + MostBeforeProvides, CueKind.Provides)) return at;
        for (var before = at - 1; before >= 0 && before >= at - MostAfterUnder; before--)
        {
            if (sentence.Is(before, CueKind.Under)) return names.Count == 0 ? 0 : Math.Min(at, names[^1].At + 1);
        }

        return at;
    }

    // An agreement that is wanted, or was not reached, is none; talks are held to reach one.
    static bool IsNoun(ParsedSentence sentence, int at) =>
        sentence.Is(at, CueKind.InTalks) || (sentence.Is(at, CueKind.Deal) && Polarity.IsWanted(sentence, at) != true && !IsNotReached(sentence, at));

    static bool IsNotReached(ParsedSentence sentence, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - Near; before--)
        {
            if (sentence.Is(before, CueKind.Not)) return sentence.HasBetween(before, at, CueKind.Reached);
            if (sentence.Is(before, CueKind.Breaks) || sentence.Is(before, CueKind.That)) break;
        }

        return false;
    }

    // Somebody agreed "to" something; who might agree has not.
    static bool IsVerb(ParsedSentence sentence, int at)
    {
        if (!sentence.Is(at, CueKind.Agrees) || Polarity.IsDenied(sentence, at) || Polarity.IsUnsure(sentence, at)) return false;
        for (var next = at + 1; next < sentence.Tokens.Count && next <= at + MostBeforeOn && !sentence.Is(next, CueKind.Breaks); next++)
        {
            if (sentence.Tokens[next].Is(On) || sentence.Tokens[next].Is("to") || sentence.Tokens[next].Is("on") || sentence.Is(next, CueKind.That) || sentence.Is(next, CueKind.Deal)) return true;
        }

        return false;
    }
}
