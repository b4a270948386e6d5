using System.Collections.Frozen;
using System.Text.Json;

namespace ClaimGraph.Extraction.Text;

/// <summary>Reads a text sentence by sentence, in one pass and a bounded amount of memory. Not for several threads at once.</summary>
public sealed class SentenceReader
{
    /// <summary>The most tokens of a sentence. What runs on longer is no sentence that anybody wrote, and is cut.</summary>
    public const int MostTokens = 1_000;

    // After these, and after short names of months and weekdays, a full stop ends no sentence.
    static readonly FrozenSet<string> abbreviations = LanguageFiles.Read("abbreviations", file => JsonSerializer.Deserialize<string[]>(file)!)
        .SelectMany(list => list).Select(LetterFold.Of).ToFrozenSet(StringComparer.Ordinal);

    readonly Tokenizer tokenizer = new();

    /// <summary>The sentences of a text, in order.</summary>
    public IEnumerable<Sentence> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Sentences();

        IEnumerable<Sentence> Sentences()
        {
            var paragraph = 0;
            foreach (var (start, end) in Pieces(text))
            {
                var tokens = tokenizer.Cut(text, start, end);
                if (tokens.Count == 0) continue;
                for (var at = 0; at < tokens.Count;)
                {
                    var stop = EndOfSentence(tokens, at);
                    yield return new Sentence(text, paragraph, tokens.Slice(at, stop - at)) { ParagraphStart = start, ParagraphEnd = end };
                    at = stop;
                }

                paragraph++;
            }
        }
    }

    // Paragraphs: lines, but a line that goes on with a small letter, or stands after a full one where lines are broken at a width, belongs to the one before. Very long ones in pieces.
    static IEnumerable<(int Start, int End)> Pieces(string text)
    {
        const int Longest = 1 << 16;
        var width = LineWidth.Of(text);
        for (var start = 0; start < text.Length;)
        {
            var (end, line) = (start, start);
            for (; end < text.Length && end - start < Longest; end++)
            {
                if (text[end] is not ('\n' or '\r' or '\u2028' or '\u2029')) continue;
                if (EndsParagraph(text, end) && !(width > 0 && LineWidth.IsFull(text, line, end, width))) break;
                if (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n') end++;
                line = end + 1;
            }

            // A piece that is cut for its length is cut where no word is.
            for (var back = end; end - start == Longest && end < text.Length && back > end - 200; back--)
            {
                if (!char.IsWhiteSpace(text[back])) continue;
                end = back;
                break;
            }

            yield return (start, end);
            start = Math.Max(end, start + 1);
            while (start < text.Length && text[start] is '\n' or '\r') start++;
        }
    }

    static bool EndsParagraph(string text, int at)
    {
        if (text[at] is '\u2029' or '\u2028') return true;
        var next = at + 1;
        if (text[at] == '\r' && next < text.Length && text[next] == '\n') next++;
        return next >= text.Length || !char.IsLower(text[next]);
    }

    static int EndOfSentence(TokenList tokens, int from)
    {
        var last = Math.Min(tokens.Count, from + MostTokens);
        for (var at = from; at < last; at++)
        {
            if (!Ends(tokens, at)) continue;
            // Closing quotation marks and brackets, and further stops, belong to what they end.
            while (at + 1 < last && tokens[at].Touches(tokens[at + 1]) && tokens[at + 1].Form is "." or "!" or "?" or "؟" or "\"" or "”" or "»" or ")" or "'") at++;
            return at + 1;
        }

        return last;
    }

    // "16. Nov. 2016", "October. 2": writers of dates set stops that end nothing.
    static bool IsWithinDate(Token before, Token after) =>
        before.Kind == TokenKind.Number && before.Form.Length is 1 or 2 && after.Kind == TokenKind.Word && CalendarNames.IsMonth(after.Form)
        || after.Kind == TokenKind.Number && after.Form.Length is 1 or 2 or 4 && before.Kind == TokenKind.Word && CalendarNames.IsMonth(before.Form);

    static bool Ends(TokenList tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Mark) return false;
        if (token.Form is "!" or "?" or "؟" or "…") return true;
        if (token.Form != ".") return false;
        if (at + 1 < tokens.Count && token.Touches(tokens[at + 1]) && tokens[at + 1].Kind != TokenKind.Mark) return false;
        if (at == 0) return false;
        var before = tokens[at - 1];
        if (at + 1 < tokens.Count && IsWithinDate(before, tokens[at + 1])) return false;
        return !before.Touches(token) || before.Kind != TokenKind.Word || (before.End - before.Start > 1 && !abbreviations.Contains(before.Form) && !CalendarNames.IsAbbreviation(before.Form));
    }
}
