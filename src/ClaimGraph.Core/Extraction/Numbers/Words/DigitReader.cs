using System.Globalization;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>
/// Reads numbers in digits, and tells grouping from decimals by their shape: three digits after a lone mark are a group ("1.500", "1,500"), unless the number begins with 0 or a scale word
/// follows; any other number of digits after a lone mark are decimals; marks that repeat are groups.
/// </summary>
static class DigitReader
{
    const int MostGroups = 12;

    // Arabic agencies write the letter for the decimal point: "2ر5 مليون".
    const char AgencyPoint = '\u0631';
    const string Spaces = " \u00A0\u202F\u2009";

    /// <summary>Reads the number that begins at a token.</summary>
    /// <returns>Null when there is none.</returns>
    internal static Digits? Read(Line line, int at)
    {
        if (line[at].IsMark('.') && line.IsJoined(at) && line.IsDigits(at + 1) && !(at > 0 && line.IsJoined(at - 1)))
            return Number(line, $"0.{line[at + 1].Token.Form}", at + 2, false);
        if (!line.IsDigits(at)) return null;
        return Spaced(line, at) ?? Marked(line, at) ?? Number(line, line[at].Token.Form, at + 1, true);
    }

    // "1 234 567" and "1 234 567.89".
    static Digits? Spaced(Line line, int at)
    {
        if (!IsHead(line[at].Token.Form)) return null;
        var digits = line[at].Token.Form;
        var next = at + 1;
        while (next - at < MostGroups && line.IsDigits(next) && IsOneSpace(line, next) && line[next].Token.Form.Length == 3) digits += line[next++].Token.Form;
        if (next == at + 1 || digits.Length > 18 || (line.IsDigits(next) && IsOneSpace(line, next))) return null;
        if (!IsDecimalMark(line, next) || line[next + 1].Token.Form.Length == 3) return Number(line, digits, next, false);
        return Number(line, $"{digits}.{line[next + 1].Token.Form}", next + 2, false);
    }

    static Digits? Marked(Line line, int at)
    {
        // The marks and the groups between them, as far as they are written without white space.
        var count = 0;
        if (IsDecimalMark(line, at - 1) && line.IsDigits(at - 2)) return null;
        while (count < MostGroups && IsDecimalMark(line, at + 1 + 2 * count)) count++;
        if (count is 0 or MostGroups) return null;
        var first = line[at + 1].Token.Form[0];
        var last = line[at + 2 * count - 1].Token.Form[0];
        var hasDecimals = count > 1 ? first != last : IsDecimal(line, at, first);
        var groups = hasDecimals ? count - 1 : count;
        if (!IsGrouped(line, at, groups)) return null;
        var digits = string.Concat(Enumerable.Range(0, groups + 1).Select(group => line[at + 2 * group].Token.Form));
        if (digits.Length > 18) return null;
        if (!hasDecimals) return Number(line, digits, at + 2 * count + 1, false);
        return Number(line, $"{digits}.{line[at + 2 * count].Token.Form}", at + 2 * count + 1, false);
    }

    // Whether what stands after a lone mark are decimals.
    static bool IsDecimal(Line line, int at, char mark)
    {
        var (head, tail) = (line[at].Token.Form, line[at + 2].Token.Form);
        if (mark == AgencyPoint) return true;
        if (tail.Length == 3 && IsHead(head)) return mark is '.' or '\u066B' && line[at + 3].Entry?.Cardinal?.Role == WordRole.Scale;
        return mark is '.' or '\u066B' || (mark == ',' && (tail.Length < 3 || head == "0"));
    }

    static bool IsGrouped(Line line, int at, int groups)
    {
        if (groups == 0) return true;
        if (!IsHead(line[at].Token.Form)) return false;
        var mark = line[at + 1].Token.Form[0];
        for (var group = 1; group <= groups; group++)
        {
            var length = line[at + 2 * group].Token.Form.Length;
            // Pairs before the last group are the Indian way: 12,34,567.
            if (line[at + 2 * group - 1].Token.Form[0] != mark || (length != 3 && !(length == 2 && mark == ',' && group < groups))) return false;
        }

        // Four groups of dots are an address of a machine.
        return mark is not '.' || groups < 3;
    }

    static bool IsHead(string digits) => digits.Length is 1 or 2 or 3 && digits[0] != '0';

    static bool IsOneSpace(Line line, int at) =>
        line[at].Token.Start - line[at - 1].Token.End == 1 && Spaces.Contains(line.Text[line[at].Token.Start - 1], StringComparison.Ordinal);

    static bool IsDecimalMark(Line line, int at) =>
        line[at].Token is { Kind: TokenKind.Mark, Form: ['.' or ',' or '\u066B' or '\u066C' or '\u060C' or '\''] } or { Kind: TokenKind.Word, Form: [AgencyPoint] } && line.IsJoined(at - 1) && line.IsJoined(at) && line.IsDigits(at + 1);

    static Digits? Number(Line line, string digits, int next, bool isPlain) =>
        next <= line.Count && digits.Length <= 20 && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? new Digits(value, next, isPlain) : null;
}
