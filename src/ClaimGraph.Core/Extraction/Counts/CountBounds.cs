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
    static readonly string no = LetterFold.Of("لا");

    /// <summary>The least and the most; null where nothing ends it.</summary>
    internal static (decimal? Least, decimal? Most) Of(ParsedSentence sentence, CountedPhrase phrase)
    {
        var number = phrase.Number;
        // "Did not exceed 20" is one number with its verb.
        if (number.Max is null && IsDenied(sentence, number.First)) return (null, number.Min);
        if (number.Min is null || number.Min != number.Max) return (number.Min, number.Max);
        for (var at = phrase.First - 1; at >= 0 && at >= phrase.First - Reach && !Ends(sentence, at); at--)
        {
            var isDenied = IsDenied(sentence, at);
            var isThan = than.Contains(sentence.Tokens[phrase.First - 1].Form, StringComparer.Ordinal);
            if (sentence.Is(at, CueKind.Exceeds) || (isThan && sentence.Is(at, CueKind.More))) return isDenied ? (null, number.Max) : (number.Min, null);
            if (isThan && isDenied && sentence.Is(at, CueKind.Less)) return (number.Min, null);
        }

        return (number.Min, number.Max);
    }

    // What stands in another clause, or of another number, says nothing of this one.
    static bool Ends(ParsedSentence sentence, int at) =>
        sentence.NumberAt(at) is not null || sentence.Tokens[at].IsComma || sentence.Is(at, CueKind.Breaks) || sentence.Tokens[at].Is("and");

    static bool IsDenied(ParsedSentence sentence, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - Near; before--)
        {
            if (sentence.Is(before, CueKind.Not) || sentence.Tokens[before].Form.TrimStart('و') == no) return true;
        }

        return false;
    }
}
