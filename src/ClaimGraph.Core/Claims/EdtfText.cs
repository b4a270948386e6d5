using System.Globalization;
using NodaTime;

namespace ClaimGraph.Claims;

/// <summary>Writes spans as EDTF: a year, month, day, minute or second where the span is one, else both ends, as coarse as they allow.</summary>
static class EdtfText
{
    internal static string Of(DateSpan span)
    {
        var mark = span.Approximate ? "~" : "";
        var (start, end) = (span.StartSecond, span.EndSecond);
        if (span.IsUnknown && !span.Approximate) return Edtf.Unknown;
        if (start == DateSpan.OpenStart) return $"../{LastMoment(end)}{mark}";
        if (end == DateSpan.OpenEnd) return $"{FirstMoment(start)}{mark}/..";
        if (WholeMonths(start, end) is not { } months) return OfMoments(start, end, mark);
        var (first, last) = months;
        return first.Month == 1 && last.Month == 12
            ? Join(Year(first), Year(last), mark)
            : Join(Month(first), Month(last), mark);
    }

    static string OfMoments(long start, long end, string mark) => (end - start) switch
    {
        1 => $"{Seconds(start)}{mark}",
        60 when start % 60 == 0 => $"{Minutes(start)}{mark}",
        _ => Join(FirstMoment(start), LastMoment(end), mark),
    };

    static string Join(string first, string last, string mark) => first == last ? $"{first}{mark}" : $"{first}{mark}/{last}{mark}";

    // The first and last month of a span that holds whole ones only.
    static (LocalDate First, LocalDate Last)? WholeMonths(long start, long end)
    {
        if (start % DateSpan.Day != 0 || end % DateSpan.Day != 0) return null;
        var first = DateSpan.ToDate((int)(start / DateSpan.Day));
        var last = DateSpan.ToDate((int)((end / DateSpan.Day) - 1));
        return first.Day == 1 && last.Day == last.Calendar.GetDaysInMonth(last.Year, last.Month) ? (first, last) : null;
    }

    static string FirstMoment(long start) => Moment(start, start);

    static string LastMoment(long end) => Moment(end - 1, end);

    // The border decides how coarse the text may be.
    static string Moment(long second, long border)
    {
        if (border % DateSpan.Day == 0) return Days(second);
        return border % 60 == 0 ? Minutes(second) : Seconds(second);
    }

    static string Year(LocalDate date) => Invariant($"{date.Year:0000}");

    static string Month(LocalDate date) => Invariant($"{date.Year:0000}-{date.Month:00}");

    static string Days(long second)
    {
        var date = DateSpan.ToDate((int)(second / DateSpan.Day));
        return Invariant($"{date.Year:0000}-{date.Month:00}-{date.Day:00}");
    }

    static string Minutes(long second) => Invariant($"{Days(second)}T{second % DateSpan.Day / 3600:00}:{second % 3600 / 60:00}");

    static string Seconds(long second) => Invariant($"{Minutes(second)}:{second % 60:00}");

    static string Invariant(ref System.Runtime.CompilerServices.DefaultInterpolatedStringHandler text) => string.Create(CultureInfo.InvariantCulture, ref text);
}
