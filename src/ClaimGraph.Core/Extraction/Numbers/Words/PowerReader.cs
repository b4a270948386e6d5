using System.Globalization;
using ClaimGraph.Extraction.Text;

namespace ClaimGraph.Extraction.Numbers.Words;

/// <summary>Reads what follows digits in scientific writing: "1e10", "1.3x10^6", "1.1^23".</summary>
static class PowerReader
{
    const int MostDigits = 2;
    const double Most = 1e15;

    /// <summary>Reads the power after a number.</summary>
    /// <returns>The number with its power; null when none follows, or the result is too large to be kept.</returns>
    internal static Digits? Read(Line line, Digits number, bool isNegative)
    {
        var at = number.Next;
        if (!line.IsJoined(at - 1) || !line.IsJoined(at)) return null;
        double value;
        int next;
        if (line[at].Token is { Kind: TokenKind.Word, Form: "e" } && Exponent(line, at + 1, out var tens, out next)) value = (double)number.Value * Math.Pow(10, tens);
        else if (line[at].Token is { Kind: TokenKind.Word, Form: "x" } && line[at + 1].Token.Form == "10" && line[at + 2].IsMark('^') && Exponent(line, at + 3, out tens, out next)) value = (double)number.Value * Math.Pow(10, tens);
        else if (line[at].IsMark('^') && Exponent(line, at + 1, out var power, out next)) value = Math.Pow(isNegative ? -(double)number.Value : (double)number.Value, power) * (isNegative ? -1 : 1);
        else return null;
        return Math.Abs(value) is <= 10 * Most and >= 1 / Most ? new Digits((decimal)value, next, IsPlain: false) : null;
    }

    /// <summary>Whether a number in digits was read with its power. Nobody counts people so.</summary>
    internal static bool IsPower(Line line, Amount amount)
    {
        for (var at = amount.First + 1; at < amount.Next - 1; at++)
        {
            if (line[at].IsMark('^') || line[at].Token is { Kind: TokenKind.Word, Form: "e" }) return true;
        }

        return false;
    }

    static bool Exponent(Line line, int at, out int exponent, out int next)
    {
        (exponent, next) = (0, at);
        var sign = 1;
        while (next < at + 2 && line[next].Token.Form is "+" or "-" && line.IsJoined(next))
        {
            if (line[next++].IsMark('-')) sign = -sign;
        }

        if (!line.IsDigits(next) || line[next].Token.Form.Length > MostDigits) return false;
        exponent = sign * int.Parse(line[next++].Token.Form, CultureInfo.InvariantCulture);
        return true;
    }
}
