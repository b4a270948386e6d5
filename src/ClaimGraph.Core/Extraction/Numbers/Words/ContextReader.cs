using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Tells plain digits that count nothing from those that do: years, ages, times of day, parts of names, telephone numbers.</summary>
static class ContextReader
{
    const int MostParts = 6;
    const int OldestAge = 125;

    /// <summary>The rule for a number in plain digits; null when it may count.</summary>
    internal static string? Rule(Line line, Amount amount)
    {
        var (at, next, value) = (amount.First, amount.Next, amount.Max);
        if (IsAge(line, amount)) return NumberRule.Age;
        if (amount.Rule == NumberRule.Range) return IsYear(amount.Min) && IsYear(value) && line[at].Token.Form.Length == 4 ? NumberRule.Year : null;
        if (IsName(line, at) || EndsQuotedName(line, at)) return NumberRule.Name;
        if (at == 0 && value < 100 && IsListMark(line, next)) return NumberRule.Code;
        var parts = Parts(line, at, out var mark);
        if (parts > 2) return NumberRule.Code;
        if (mark == ':' || (value <= 24 && (Before(line, at, CueKind.ClockBefore) || line.Cue(next, CueKind.ClockAfter) > 0 || IsBehindClock(line, at)))) return NumberRule.Clock;
        if (parts == 2) return mark == '-' && value <= 30 ? NumberRule.Score : NumberRule.Code;
        if (Before(line, at, CueKind.CodeBefore) || (line.Cue(next, CueKind.CodeAfter) > 0 && char.IsUpper(line.Text[line[next].Token.Start]))) return NumberRule.Code;
        return IsYear(line, amount) ? NumberRule.Year : null;
    }

    /// <summary>Whether a number, in digits or in words, is somebody's age.</summary>
    internal static bool IsAge(Line line, Amount amount)
    {
        var (at, next) = (amount.First, amount.Next);
        if (amount.Max > OldestAge || amount.Min < 0) return false;
        if (Before(line, at, CueKind.AgeBefore) || line.Cue(next, CueKind.AgeAfter) > 0) return true;
        var unit = line.Cue(next, CueKind.AgeUnit);
        if (unit > 0) return line.Cue(next + unit, CueKind.AgeAfter) > 0 || (IsParenthesis(line, at - 1) && IsParenthesis(line, next + unit));
        // "Smith, 27, said".
        return amount.IsPlainDigits && line[at - 1].IsMark(',') && line[next].IsMark(',') && line.IsWord(at - 2) && line.IsWord(next + 1) && char.IsUpper(line.Text[line[at - 2].Token.Start]);
    }

    // "Between 10:30 and 11".
    static bool IsBehindClock(Line line, int at) => line[at - 1].Whole is { IsAnd: true } && line.IsDigits(at - 2) && line[at - 3].IsMark(':') && line.IsDigits(at - 4);

    static bool IsParenthesis(Line line, int at) => line[at].Token is { Kind: TokenKind.Mark, Form: ['(' or ')' or '[' or ']' or ',' or '\u060C' or '-' or '\u2013'] };

    // A round number before a noun may be a count also after "in".
    static bool IsYear(Line line, Amount amount)
    {
        if (line[amount.First].Token.Form.Length != 4) return false;
        if (amount.Max is >= 1300 and < 2100 && line[amount.Next].Token.Form is "م" or "ه") return true;
        if (!IsYear(amount.Max)) return false;
        var isRound = amount.Max % 100 == 0;
        if (line.IsWord(amount.Next) && isRound) return false;
        return Before(line, amount.First, CueKind.YearBefore) || (!line.IsWord(amount.Next) && !isRound);
    }

    static bool IsYear(decimal value) => value is >= 1900 and < 2100;

    // "G7", "F-16".
    static bool IsName(Line line, int at)
    {
        if (!line.IsJoined(at - 1)) return false;
        if (line.IsWord(at - 1)) return char.IsAscii(line[at - 1].Token.Form[0]);
        return line[at - 1].IsMark('-') && line.IsJoined(at - 2) && line.IsWord(at - 2) && (line[at - 2].Token.Form.Length > 1 || char.IsAscii(line[at - 2].Token.Form[0])) && line[at - 2].Token.Form is not "ال";
    }

    // "Network 24" in quotation marks, of a few words.
    static bool EndsQuotedName(Line line, int at)
    {
        if (!IsQuotationMark(line, at + 1)) return false;
        var place = at - 1;
        while (place > at - 4 && line.IsWord(place)) place--;
        return place < at - 1 && IsQuotationMark(line, place);
    }

    static bool IsQuotationMark(Line line, int at) => line[at].Token is { Kind: TokenKind.Mark, Form: ['"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB'] };

    // "7 - ", "2. " and "3)" before what is listed.
    static bool IsListMark(Line line, int at) => line[at].Token is { Kind: TokenKind.Mark, Form: ['-' or '\u2013' or '.' or ')'] } && !line.IsDigits(at + 1);

    // How many numbers are joined with this one by marks: "10:30" has two, "192.168.1.2" four.
    static int Parts(Line line, int at, out char mark)
    {
        mark = '\0';
        var count = 1;
        for (var place = at; count < MostParts && IsJoint(line, place + 1, place + 2, ref mark); place += 2) count++;
        for (var place = at; count < MostParts && IsJoint(line, place - 1, place - 2, ref mark); place -= 2) count++;
        return count;
    }

    static bool IsJoint(Line line, int at, int number, ref char mark)
    {
        if (line[at].Token.Form is not ['-' or '/' or ':' or '.'] || !line.IsDigits(number) || !line.IsJoined(at) || !line.IsJoined(at - 1)) return false;
        mark = line[at].Token.Form[0];
        return true;
    }

    static bool Before(Line line, int at, CueKind cue)
    {
        for (var length = 1; length <= 3; length++)
        {
            if (line.Cue(at - length, cue) == length) return true;
        }

        return false;
    }
}
