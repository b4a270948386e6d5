using ClaimGraph.Extraction.Text;
using ClaimGraph.Vocabulary;

namespace ClaimGraph.Extraction.Clauses;

/// <summary>The beginning of a report that says where and when it was written: "ADEN, April 16 - ". What it names is not where or when things happened.</summary>
static class Dateline
{
    const int Longest = 10;

    /// <summary>Whether a token belongs to it.</summary>
    internal static bool Covers(ParsedSentence sentence, int token)
    {
        if (token >= Longest) return false;
        for (var at = 0; at < Longest && at + 1 < sentence.Tokens.Count; at++)
        {
            if (sentence.ActionAt(at) is not null || sentence.Is(at, CueKind.At)) return false;
            if (at > 0 && IsDash(sentence, at)) return token < at && sentence.Mentions.Any(mention => mention.Last < at && mention.Of(ConceptType.Place) is not null);
        }

        return false;
    }

    static bool IsDash(ParsedSentence sentence, int at) =>
        sentence.Tokens[at] is { Kind: TokenKind.Mark, Form: "-" or "–" or "—" } dash && !sentence.Tokens[at - 1].Touches(dash) && !dash.Touches(sentence.Tokens[at + 1]);
}
