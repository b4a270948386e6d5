using NodaTime;

namespace ClaimGraph.Extraction.Dates;

/// <summary>What "last", "this" and "next" mean beside a name that comes round every year.</summary>
static class Relatives
{
    /// <summary>The year that is meant: of the nearest such day before the reference for "last", of the reference's year for "this", of the nearest after it for "next"; without a word the nearest that is not after it.</summary>
    /// <param name="reference">The day of publication.</param>
    /// <param name="relative">-1 for "last", 0 for "this", 1 for "next"; null without such a word.</param>
    /// <param name="inYear">The first day of what is meant, in a year; null where the year has none.</param>
    internal static int? YearOf(LocalDate reference, int? relative, Func<int, LocalDate?> inYear)
    {
        if (relative == 0) return inYear(reference.Year) is null ? null : reference.Year;
        if (relative != 1) return Calendar.LatestYear(relative == -1 ? reference.PlusDays(-1) : reference, inYear);
        for (var year = reference.Year; year < reference.Year + 9; year++)
        {
            if (inYear(year) is { } day && day > reference) return year;
        }

        return null;
    }
}
