using ClaimGraph.Extraction.Clauses;

namespace ClaimGraph.Extraction.Counts;

/// <summary>Tells counts that were given before from those that the text gives now: "an earlier toll of 12".</summary>
static class FormerCounts
{
    const int Reach = 12;

    /// <summary>Whether the words before a count, back to another number or the end of their clause, say that it holds no longer.</summary>
    internal static bool Is(ParsedSentence sentence, CountedPhrase phrase)
    {
        for (var at = phrase.First - 1; at >= 0 && at >= phrase.First - Reach; at--)
        {
            if (sentence.Is(at, CueKind.Former)) return true;
            if (sentence.NumberAt(at) is not null && !sentence.IsTime(at)) return false;
        }

        return false;
    }
}
