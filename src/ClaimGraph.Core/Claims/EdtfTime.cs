namespace ClaimGraph.Claims;

/// <summary>The time part of an EDTF string: "15:05", "15:05:30", with "Z" or an offset from UTC.</summary>
static class EdtfTime
{
    /// <summary>Reads a time of day.</summary>
    /// <param name="text">The text after the T.</param>
    /// <param name="second">The second of the day in UTC; below 0 or beyond the day where the offset leads there.</param>
    /// <param name="length">How many seconds are meant: 60, or 1 where seconds are given.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, out long second, out long length)
    {
        (second, length) = (0, 60);
        if (!TryTakeOffset(ref text, out var offset)) return false;
        if (text.Length is not (5 or 8) || text[2] != ':') return false;
        if (!TryParsePair(text[..2], 23, out var hour) || !TryParsePair(text[3..5], 59, out var minute)) return false;
        second = (hour * 3600) + (minute * 60) - offset;
        if (text.Length == 5) return true;
        if (text[5] != ':' || !TryParsePair(text[6..], 59, out var seconds)) return false;
        second += seconds;
        length = 1;
        return true;
    }

    static bool TryTakeOffset(ref ReadOnlySpan<char> text, out long seconds)
    {
        seconds = 0;
        if (text.EndsWith("Z", StringComparison.Ordinal))
        {
            text = text[..^1];
            return true;
        }

        var sign = text.LastIndexOfAny('+', '-');
        if (sign < 0) return true;
        var offset = text[(sign + 1)..];
        var minutes = 0;
        var whole = offset.Length == 2 || (offset.Length == 5 && offset[2] == ':' && TryParsePair(offset[3..], 59, out minutes));
        if (!whole || !TryParsePair(offset[..2], 14, out var hours)) return false;
        seconds = ((hours * 3600) + (minutes * 60)) * (text[sign] == '-' ? -1 : 1);
        text = text[..sign];
        return true;
    }

    static bool TryParsePair(ReadOnlySpan<char> text, int greatest, out int number)
    {
        number = 0;
        if (text.Length != 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1])) return false;
        number = ((text[0] - '0') * 10) + (text[1] - '0');
        return number <= greatest;
    }
}
