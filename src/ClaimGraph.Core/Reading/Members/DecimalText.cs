using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimGraph.Claims;

namespace ClaimGraph.Reading.Members;

/// <summary>Reads a JSON number as exactly as it is written, or says why that cannot be.</summary>
static class DecimalText
{
    // Beyond these a number is refused whatever its digits are, so larger exponents need not be told apart.
    const int MaxExponent = 1_000_000_000;

    /// <summary>Reads a number that the JSON reader has found well-formed. Minus zero is zero.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out decimal number, out string? fault)
    {
        (number, fault) = (0, null);
        if (text.Length <= Quantity.MaxDigits && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            number = long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
            return true;
        }

        var isNegative = text[0] == '-';
        var (digits, exponent, count) = Scan(isNegative ? text[1..] : text);
        if (digits == 0) return true;
        if (isNegative) fault = "is negative: a quantity never is.";
        else if (count + exponent > Quantity.MaxDigits + 1) fault = "is larger than 10^15: mend the number.";
        else if (count > Quantity.MaxDigits) fault = $"has more than {Quantity.MaxDigits} significant digits: round it.";
        else if (exponent < -Quantity.MaxDigits) fault = $"has more than {Quantity.MaxDigits} decimal places: round it.";
        if (fault is not null) return false;
        number = digits;
        for (; exponent > 0; exponent--) number *= 10;
        if (exponent < 0) number = new decimal((int)(digits & 0xFFFF_FFFF), (int)(digits >> 32), 0, isNegative: false, (byte)-exponent);
        return true;
    }

    /// <summary>Whether a CSV cell is a number as JSON writes it.</summary>
    internal static bool IsJsonNumber(string cell)
    {
        if (cell.Length == 0 || !(cell[0] == '-' || char.IsAsciiDigit(cell[0]))) return false;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(cell));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.BytesConsumed == reader.ValueSpan.Length && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The digits without zeros at either end, times ten to the exponent. One pass, however long the text is.
    static (long Digits, long Exponent, long Count) Scan(ReadOnlySpan<byte> text)
    {
        long digits = 0, count = 0, zeros = 0, exponent = 0, shift = 0;
        var isFraction = false;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '.')
            {
                isFraction = true;
                continue;
            }

            if (letter is (byte)'e' or (byte)'E')
            {
                exponent = ReadExponent(text[(i + 1)..]);
                break;
            }

            if (isFraction) shift--;
            if (letter == '0')
            {
                zeros++;
                continue;
            }

            if (count > 0 || digits > 0) count += zeros;
            if (digits > 0 && count <= Quantity.MaxDigits)
            {
                for (; zeros > 0; zeros--) digits *= 10;
            }

            zeros = 0;
            count++;
            if (count <= Quantity.MaxDigits) digits = (digits * 10) + (letter - '0');
        }

        return (digits, exponent + shift + zeros, count);
    }

    static long ReadExponent(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == '-';
        long exponent = 0;
        foreach (var letter in text[(text[0] is (byte)'-' or (byte)'+' ? 1 : 0)..])
            exponent = Math.Min(MaxExponent, (exponent * 10) + (letter - '0'));
        return isNegative ? -exponent : exponent;
    }
}
