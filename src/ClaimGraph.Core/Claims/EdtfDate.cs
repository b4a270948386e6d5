namespace ClaimGraph.Claims;

/// <summary>The date part of an EDTF string: a year, a month or a day, with unspecified digits at its end.</summary>
static class EdtfDate
{
    /// <summary>Reads "2019", "201X", "2019-02", "2019-XX", "2019-02-09" or "2019-02-XX".</summary>
    /// <param name="text">The text, without qualifier and time.</param>
    /// <param name="first">The first day, counted from 0001-01-01 as 0.</param>
    /// <param name="days">How many days are meant, at least 1.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, out long first, out long days)
    {
        (first, days) = (0, 0);
        if (text.Length is not (4 or 7 or 10) || !TryParseYear(text[..4], out var year, out var years)) return false;
        if (text.Length == 4) return Between(FirstOf(year, 1), FirstOfYear(year + years), out first, out days);
        if (years != 1 || text[4] != '-') return false;
        var month = text[5..7];
        if (month is "XX")
            return (text.Length == 7 || text[7..] is "-XX") && Between(FirstOf(year, 1), FirstOfYear(year + 1), out first, out days);
        if (!TryParseNumber(month, out var m) || m is < 1 or > 12) return false;
        var start = FirstOf(year, m);
        var length = DateTime.DaysInMonth(year, m);
        if (text.Length == 7 || text[7..] is "-XX") return Between(start, start + length, out first, out days);
        return text[7] == '-' && TryParseNumber(text[8..], out var d) && d >= 1 && d <= length
            && Between(start + d - 1, start + d, out first, out days);
    }

    static bool TryParseYear(ReadOnlySpan<char> text, out int year, out int years)
    {
        (year, years) = (0, 1);
        var known = text;
        while (known.Length > 2 && known[^1] == 'X')
        {
            known = known[..^1];
            years *= 10;
        }

        if (!TryParseNumber(known, out year)) return false;
        year *= years;
        return year >= 1;
    }

    static bool TryParseNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    static bool Between(long start, long end, out long first, out long days)
    {
        (first, days) = (start, end - start);
        return true;
    }

    // The day after 9999-12-31 has no DateTime of its own.
    static long FirstOfYear(int year) => year > 9999 ? (long)(DateTime.MaxValue.Date - DateTime.MinValue).TotalDays + 1 : FirstOf(year, 1);

    static long FirstOf(int year, int month) => new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Unspecified).Ticks / TimeSpan.TicksPerDay;
}
