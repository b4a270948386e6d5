using ClaimGraph.Extraction.Dates;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Clauses;

/// <summary>How the words of a sentence belong together: how far it is from one to another, in words, where what parts clauses counts for several.</summary>
/// <remarks>A remark within brackets, dashes or commas counts nothing for the words around it, and it is a long way out of it.</remarks>
sealed class ClauseLayout
{
    /// <summary>Farther than this, words do not belong together.</summary>
    internal const int Far = 24;

    const int Comma = 3;
    const int Relative = 4;
    const int That = 6;
    const int Break = 8;
    /// <summary>What it costs to look out of a remark, or into one.</summary>
    internal const int OutOfRemark = 12;

    const int LongestRemark = 40;

    readonly int[] remarks;
    readonly int[] within;
    readonly int[] around;

    ClauseLayout(int[] remarks, int[] costs)
    {
        this.remarks = remarks;
        (within, around) = (new int[costs.Length + 1], new int[costs.Length + 1]);
        for (var at = 0; at < costs.Length; at++)
        {
            within[at + 1] = within[at] + costs[at];
            around[at + 1] = around[at] + (remarks[at] == 0 ? costs[at] : 0);
        }
    }

    /// <summary>Lays a sentence out. What only says when, or that a name is another's, parts nothing.</summary>
    internal static ClauseLayout Of(Sentence sentence, CueMention?[] cues, IReadOnlyList<DateExpression> dates)
    {
        var remarkOf = Remarks(sentence.Tokens, cues);
        var costs = new int[sentence.Tokens.Count];
        for (var at = 0; at < costs.Length; at++) costs[at] = Cost(sentence.Tokens[at], cues[at]);
        foreach (var cue in cues)
        {
            if (cue?.Does(CueKind.SoCalled) == true) costs.AsSpan(cue.First, cue.Last - cue.First + 1).Clear();
        }

        foreach (var date in dates)
        {
            var (first, last) = (date.First, date.Last);
            if (first > 0 && last + 1 < costs.Length && sentence.Tokens[first - 1].IsComma && sentence.Tokens[last + 1].IsComma) (first, last) = (first - 1, last + 1);
            costs.AsSpan(first, last - first + 1).Clear();
        }

        return new ClauseLayout(remarkOf, costs);
    }

    /// <summary>How far it is from one token to a later one: 0 for neighbours.</summary>
    internal int Distance(int from, int to)
    {
        if (to <= from + 1) return 0;
        if (remarks[from] != remarks[to]) return within[to] - within[from + 1] + OutOfRemark;
        return remarks[from] == 0 ? around[to] - around[from + 1] : within[to] - within[from + 1];
    }

    /// <summary>The number of the remark that a token stands in, from 1; 0 for the sentence itself.</summary>
    internal int RemarkOf(int token) => remarks[token];

    static int Cost(Token token, CueMention? cue)
    {
        if (cue?.Does(CueKind.Breaks) == true) return Break;
        if (cue?.Does(CueKind.Relatives) == true) return Relative;
        if (cue?.Does(CueKind.That) == true) return That;
        if (token.Kind != TokenKind.Mark) return 1;
        return token.Form switch
        {
            "," or "،" => Comma,
            ";" or "؛" or ":" or "." or "…" => Break,
            _ => 0,
        };
    }

    // Brackets; two dashes; a remark that begins with its own word ends with the next comma.
    static int[] Remarks(TokenList tokens, CueMention?[] cues)
    {
        var remarkOf = new int[tokens.Count];
        var count = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            var end = tokens[at] switch
            {
                { Form: "(" } when !IsNumberOnly(tokens, at) => Next(tokens, at, ")"),
                { Form: "-" or "–" or "—" } when IsFree(tokens, at) => Next(tokens, at, tokens[at].Form),
                _ when cues[at]?.Does(CueKind.Insertions) == true => NextComma(tokens, at),
                _ => null,
            };
            if (end is not { } last) continue;
            count++;
            for (; at < last; at++) remarkOf[at] = count;
            remarkOf[at] = count;
        }

        return remarkOf;
    }

    // "(15) worshippers": no remark.
    static bool IsNumberOnly(TokenList tokens, int at) => at + 2 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number && tokens[at + 2].Is(")");

    static int? Next(TokenList tokens, int from, string form)
    {
        for (var at = from + 1; at < tokens.Count && at - from <= LongestRemark; at++)
        {
            if (tokens[at].Is(form)) return at;
        }

        return null;
    }

    static int? NextComma(TokenList tokens, int from)
    {
        for (var at = from + 1; at < tokens.Count && at - from <= LongestRemark; at++)
        {
            if (tokens[at].Kind == TokenKind.Mark && tokens[at].Form is "," or "،" or "." or "؛" or ";" or ")") return at - 1;
        }

        return tokens.Count - 1 - from <= LongestRemark ? tokens.Count - 1 : null;
    }

    // A hyphen within a word or a range is no dash.
    static bool IsFree(TokenList tokens, int at) =>
        (at == 0 || !tokens[at - 1].Touches(tokens[at])) && (at + 1 >= tokens.Count || !tokens[at].Touches(tokens[at + 1]));
}
