using ClaimGraph.Extraction.Clauses;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Counts;

/// <summary>The ends of what a number says, where words before it at a distance open one: "the toll passed 100", "did not exceed 20".</summary>
static class CountBounds
{
    const int Reach = 10;

    // Between a denial and what it denies.
    const int Near = 2;

    static readonly string[] than = [LetterFold.Of("على"), LetterFold.Of("عن")];
    static readonly string la = LetterFold.Of("لا");

    /// <summary>The least and the most, null where nothing ends it, and the first of the tokens that tell them.</summary>
    internal static (decimal? Least, decimal? Most, int First) Of(ParsedSentence sentence, CountedPhrase phrase)
    {
        var number = phrase.Number;
        // "Did not exceed 20" is one number with its verb.
        if (number.Max is null && DenialOf(sentence, number.First) is { } no) return (null, number.Min, no);
        if (number.Min is null || number.Min != number.Max) return (number.Min, number.Max, phrase.First);
        var start = Math.Max(EndBefore(sentence, phrase.First), phrase.First - Reach);
        for (var at = phrase.First - 1; at >= start && !Ends(sentence, at); at--)
        {
            var denial = DenialOf(sentence, at);
            var isThan = than.Contains(sentence.Tokens[phrase.First - 1].Form, StringComparer.Ordinal);
            if (sentence.Is(at, CueKind.Exceeds) || (isThan && sentence.Is(at, CueKind.More))) return denial is null ? (number.Min, null, at) : (null, number.Max, denial.Value);
            if (isThan && denial is { } not && sentence.Is(at, CueKind.Less)) return (number.Min, null, not);
        }

        return (number.Min, number.Max, phrase.First);
    }

    // Behind the number before: what stands before that, or within it, is said of that.
    static int EndBefore(ParsedSentence sentence, int token)
    {
        var end = 0;
        for (var at = 0; at < sentence.Numbers.Count && sentence.Numbers[at].Last < token; at++) end = sentence.Numbers[at].Last + 1;
        return end;
    }

    // What stands in another clause says nothing of this number.
    static bool Ends(ParsedSentence sentence, int at) =>
        sentence.Tokens[at].IsComma || sentence.Is(at, CueKind.Breaks) || sentence.Tokens[at].Is("and");

    static int? DenialOf(ParsedSentence sentence, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - Near; before--)
        {
            if (sentence.Is(before, CueKind.Not) || sentence.Tokens[before].Form.TrimStart('و') == la) return before;
        }

        return null;
    }
}
