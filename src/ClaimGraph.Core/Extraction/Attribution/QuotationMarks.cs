using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Attribution;

/// <summary>Reads quotation marks: « », “ ” and the straight one, which opens and closes by what it touches.</summary>
static class QuotationMarks
{
    /// <summary>Whether a token is a quotation mark of any form.</summary>
    internal static bool Is(Token token) => token.Kind == TokenKind.Mark && token.Form is "«" or "»" or "“" or "”" or "\"" or "„" or "‟";

    /// <summary>Whether a quotation can begin with a token.</summary>
    internal static bool Opens(TokenList tokens, int at) => Is(tokens[at]) && Step(tokens, at, depth: 0) > 0;

    /// <summary>Where the quotation that is open before a token ends; null when it does not within the sentence.</summary>
    /// <param name="tokens">The tokens of the sentence.</param>
    /// <param name="from">The first token within the quotation.</param>
    /// <param name="depth">How many quotations are open; on return, after the last token looked at.</param>
    internal static int? Close(TokenList tokens, int from, ref int depth)
    {
        for (var at = from; at < tokens.Count; at++)
        {
            if (!Is(tokens[at])) continue;
            depth += Step(tokens, at, depth);
            if (depth <= 0) return at;
        }

        return null;
    }

    // +1 opens, -1 closes, 0 means nothing.
    static int Step(TokenList tokens, int at, int depth)
    {
        switch (tokens[at].Form)
        {
            case "«" or "“" or "„":
                return 1;
            case "»" or "”":
                return depth > 0 ? -1 : 0;
            default:
                var before = at > 0 && tokens[at - 1].Touches(tokens[at]) && tokens[at - 1].Form is not ("(" or "[" or ":" or "،");
                var after = at + 1 < tokens.Count && tokens[at].Touches(tokens[at + 1]) && tokens[at + 1].Form is not ("," or "." or "،" or ";" or "؛" or ":" or "!" or "?" or "؟" or ")");
                return before == after ? depth > 0 ? -1 : 1 : after ? 1 : depth > 0 ? -1 : 0;
        }
    }
}
