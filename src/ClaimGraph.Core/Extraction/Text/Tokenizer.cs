using System.Globalization;
using System.Runtime.InteropServices;

namespace ClaimGraph.Extraction.Text;

/// <summary>Cuts text into tokens, in one pass. Not for several threads at once: it remembers the forms of common words.</summary>
public sealed class Tokenizer
{
    // No word is longer; a longer run of letters is cut, so that no input makes one that cannot be handled.
    const char Tatweel = '\u0640';
    const char LastOfOldBlocks = '\u1CFF';
    const int LongestWord = 64;
    const int LongestNumber = 40;
    const int MostForms = 60_000;

    readonly HashSet<string> forms = new(StringComparer.Ordinal);
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known;
    readonly List<Token> tokens = [];

    /// <summary>Creates a tokenizer.</summary>
    public Tokenizer() => known = forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tokens of a part of a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The tokens in order; their places count from the beginning of the whole text.</returns>
    public TokenList Cut(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        tokens.Clear();
        for (var at = start; at < end;)
        {
            var begin = at;
            var letter = text[at];
            if (IsLetter(letter))
            {
                while (at < end && at - begin < LongestWord && (IsLetter(text[at]) || IsJoined(text, at, end))) at++;
                if (Form(text.AsSpan(begin, at - begin)) is { Length: > 0 } form) tokens.Add(new Token(begin, at, TokenKind.Word, form));
                // Arabic writers lengthen nothing to a dash: "5 ـ 7".
                else if (letter == Tatweel) tokens.Add(new Token(begin, at, TokenKind.Mark, "-"));
            }
            else if (char.IsDigit(letter))
            {
                while (at < end && char.IsDigit(text[at])) at++;
                tokens.Add(new Token(begin, at, TokenKind.Number, at - begin > LongestNumber ? "" : Form(text.AsSpan(begin, at - begin))));
            }
            else
            {
                at++;
                if (!IsPassedOver(letter)) tokens.Add(new Token(begin, at, TokenKind.Mark, Form(text.AsSpan(begin, 1))));
            }
        }

        return new TokenList(CollectionsMarshal.AsSpan(tokens));
    }

    string Form(ReadOnlySpan<char> text)
    {
        // A presentation form can stand for a whole phrase of eighteen letters; a letter of the old blocks for four at most.
        Span<char> buffer = stackalloc char[text.Length * (text.ContainsAnyExceptInRange('\0', LastOfOldBlocks) ? 18 : 4)];
        var folded = buffer[..Math.Max(0, LetterFold.Into(text, buffer))];
        if (known.TryGetValue(folded, out var form)) return form;
        form = folded.ToString();
        if (forms.Count < MostForms) forms.Add(form);
        return form;
    }

    static bool IsLetter(char letter) =>
        char.IsLetter(letter) || letter == Tatweel || (letter > '\u007F' && char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // An apostrophe between letters, or a mark that cannot be seen.
    static bool IsJoined(string text, int at, int end) =>
        text[at] is '\'' or '\u2019' or '\u02BC' ? at + 1 < end && char.IsLetter(text[at + 1]) : text[at] is '\u200C' or '\u200D';

    static bool IsPassedOver(char letter) =>
        char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark;
}
