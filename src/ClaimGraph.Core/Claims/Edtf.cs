using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Claims;

/// <summary>
/// Reads and writes the date strings of claim files: EDTF level 0, and of level 1 the qualifiers <c>~ ? %</c>,
/// open intervals and unspecified digits at the end (<c>2019-XX</c>), up to <c>XXXX</c> for a time that nobody knows. Source: Library of Congress, Extended
/// Date/Time Format (ISO 8601-2:2019). Years 0001 to 9999.
/// </summary>
public static class Edtf
{
    /// <summary>How a time that nobody knows is written.</summary>
    internal const string Unknown = "XXXX";

    /// <summary>The longest text that is read, in UTF-16 units; longer ones are no dates.</summary>
    public const int MaxLength = 80;

    const string Forms = "write 2019-02-09, 2019-02, 2019, 2018-10/2018-12, ../2019-03-02, 2019-02~ or 2011-12-01T15:05";

    /// <summary>Reads a date, a time or an interval.</summary>
    /// <param name="text">The EDTF string.</param>
    /// <param name="span">The span when true is returned.</param>
    /// <param name="fault">When false is returned, a sentence that says what is wrong and what to do.</param>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DateSpan? span, [NotNullWhen(false)] out string? fault)
    {
        span = null;
        if (text.Length is 0 or > MaxLength)
        {
            fault = $"This is not an EDTF date: {Forms}.";
            return false;
        }

        if (text.SequenceEqual(Unknown))
        {
            (span, fault) = (DateSpan.Unknown, null);
            return true;
        }

        long start, end;
        bool approximate;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (IsOpen(text)) fault = "A date span needs at least one end.";
            else if (TryParsePoint(text, out start, out end, out approximate, out fault)) span = DateSpan.FromSeconds(start, end, approximate);
            return span is not null;
        }

        var left = text[..slash];
        var right = text[(slash + 1)..];
        (start, end, approximate) = (DateSpan.OpenStart, DateSpan.OpenEnd, false);
        if (IsOpen(left) && IsOpen(right))
        {
            fault = "A date span needs at least one end.";
            return false;
        }

        if (!IsOpen(left) && !TryParsePoint(left, out start, out _, out approximate, out fault)) return false;
        if (!IsOpen(right))
        {
            if (!TryParsePoint(right, out _, out end, out var alsoApproximate, out fault)) return false;
            approximate |= alsoApproximate;
        }

        if (end <= start)
        {
            fault = $"The interval '{text}' ends before it starts: swap its ends.";
            return false;
        }

        (span, fault) = (DateSpan.FromSeconds(start, end, approximate), null);
        return true;
    }

    /// <summary>Writes the shortest string that reads back as the same span.</summary>
    public static string Format(DateSpan span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return EdtfText.Of(span);
    }

    static bool IsOpen(ReadOnlySpan<char> side) => side.IsEmpty || side.SequenceEqual("..");

    static bool TryParsePoint(ReadOnlySpan<char> text, out long start, out long end, out bool approximate, [NotNullWhen(false)] out string? fault)
    {
        (start, end) = (0, 0);
        approximate = !text.IsEmpty && text[^1] is '~' or '?' or '%';
        if (approximate) text = text[..^1];
        var t = text.IndexOf('T');
        var date = t < 0 ? text : text[..t];
        if (!EdtfDate.TryParse(date, out var first, out var days))
        {
            fault = $"'{text}' is not a date of the calendar: {Forms}.";
            return false;
        }

        (start, end) = (first * DateSpan.Day, (first + days) * DateSpan.Day);
        fault = null;
        if (t < 0) return true;
        if (days != 1 || !EdtfTime.TryParse(text[(t + 1)..], out var second, out var length))
        {
            fault = $"'{text[(t + 1)..]}' is not a time of a day: write 15:05, 15:05:30, 15:05Z or 15:05+03:00 after a full date.";
            return false;
        }

        start += second;
        end = start + length;
        if (start >= 0 && end <= DateSpan.CalendarEnd) return true;
        fault = $"'{text}' lies outside the years 0001 to 9999 in UTC: mend it.";
        return false;
    }
}
